import type { Config, Plugin } from 'payload'

type Entity = { readonly admin?: object }
const withoutView = <Some extends Entity>(entity: Some): Some => ({
  ...entity,
  admin: { ...entity.admin, hideAPIURL: true },
})

/**
 * No form has a tab with its document as the API gives it: nobody who edits needs it, and Payload words it
 * in English alone (3.90). After the plugins that add collections.
 */
export const withoutApiViews: Plugin = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withoutView),
  globals: (config.globals ?? []).map(withoutView),
})
