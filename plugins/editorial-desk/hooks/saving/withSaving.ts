import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { startPath } from '../../core/saving/startPath.ts'
import { customTitles } from '../../core/saving/titles.ts'
import { versionFields } from '../../fields/saving/versionFields.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'
import {
  forgetOwnStart,
  forgetStarts,
  noteGlobalStart,
  noteStart,
  refuseGlobalOverNewer,
  refuseOverNewer,
} from './refuseOverNewer.ts'
import { refuseUnshown } from './refuseUnshown.ts'
import { sealMilestones, sealOthers } from './sealVersions.ts'
import { stampVersion } from './stampVersion.ts'
import { startWithWords } from './startWithWords.ts'

/** The fields that versions carry: what a database keeps, whether the plugin runs or not. */
export const withVersionFields = (config: Config, { publications }: ResolvedOptions): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    publications.has(collection.slug)
      ? {
          ...collection,
          fields: [...collection.fields, ...versionFields(config.admin?.user ?? 'users')],
        }
      : collection,
  ),
})

/** The configuration in which no save writes over one that it has not seen. */
export const withSaving = (config: Config, { publications }: ResolvedOptions): Config => ({
  ...withStartView(config),
  custom: {
    ...config.custom,
    ...customTitles(new Map([...publications].map(([slug, { title }]) => [slug, title]))),
  },
  collections: (config.collections ?? []).map((collection) => {
    const publication = publications.get(collection.slug)
    const kept = publication ? keepingVersions(collection, publication) : collection
    return kept.timestamps === false || kept.auth ? kept : refusing(kept)
  }),
  globals: (config.globals ?? []).map(refusingGlobal),
})

function keepingVersions(collection: CollectionConfig, publication: Publication): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    admin: withKeeper(collection.admin),
    hooks: {
      ...hooks,
      beforeOperation: [startWithWords, ...(hooks?.beforeOperation ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), refuseUnshown, sealOthers, stampVersion],
      afterChange: [...(hooks?.afterChange ?? []), sealMilestones(publication)],
    },
  }
}

function refusing(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), noteStart],
      beforeValidate: [refuseOverNewer, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), forgetOwnStart],
      afterOperation: [...(hooks?.afterOperation ?? []), forgetStarts],
    },
  }
}

function refusingGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks } = global
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), noteGlobalStart],
      beforeValidate: [refuseGlobalOverNewer, ...(hooks?.beforeValidate ?? [])],
    },
  }
}

const keeper = '@thu-do/editorial-desk/components/client#WordsKeeper'

/** The form with what watches over its words. */
function withKeeper(admin: CollectionConfig['admin']): NonNullable<CollectionConfig['admin']> {
  const { components } = admin ?? {}
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), keeper]
  const edit = { ...components?.edit, beforeDocumentControls }
  return { ...admin, components: { ...components, edit } }
}

/** The page of the first words of a new document. */
function withStartView(config: Config): Config {
  const { admin } = config
  const { components } = admin ?? {}
  const Component = '@thu-do/editorial-desk/components/rsc#StartView'
  const views = {
    ...components?.views,
    startWriting: { Component, path: `${startPath}/:collection` as const },
  }
  return { ...config, admin: { ...admin, components: { ...components, views } } }
}
