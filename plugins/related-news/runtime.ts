import type { Config, Payload } from 'payload'
import type { ResolvedOptions } from './resolveOptions.ts'

/** `config.custom` stays on the server, so functions may be in it. */
const key = 'relatedNews'

export const withRuntime = (config: Config, options: ResolvedOptions): Config => ({
  ...config,
  custom: { ...config.custom, [key]: options },
})

/**
 * The options that this Payload runs with.
 *
 * @throws {Error} where the plugin is not installed or disabled.
 */
export function optionsOf({ config }: Pick<Payload, 'config'>): ResolvedOptions {
  const options = (config.custom as Readonly<Record<string, unknown>> | undefined)?.[key]
  if (!options) {
    throw new Error('related-news: not among the config’s plugins, or disabled; add relatedNews(…)')
  }
  return options as ResolvedOptions
}

/** Whether the plugin runs here at all. */
export const isInstalled = ({ config }: Pick<Payload, 'config'>): boolean =>
  (config.custom as Readonly<Record<string, unknown>> | undefined)?.[key] !== undefined

/** Whose pages may show the widget; nobody's where the plugin is away. */
export const widgetOriginsOf = (payload: Pick<Payload, 'config'>): readonly string[] =>
  isInstalled(payload) ? optionsOf(payload).widgetOrigins : []
