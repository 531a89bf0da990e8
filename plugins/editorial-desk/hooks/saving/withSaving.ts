import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { startPath } from '../../core/saving/startPath.ts'
import { customTitles } from '../../core/saving/titles.ts'
import { unfinishedEndpoint } from '../../endpoints/saving/unfinishedEndpoint.ts'
import { versionFields } from '../../fields/saving/versionFields.ts'
import { withTickDiffs } from '../../fields/saving/withTickDiffs.ts'
import { hasDrafts } from '../hasDrafts.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'
import { noteDoor } from './door.ts'
import { joinDraft } from './joinDraft.ts'
import { keepingSteps } from './keepSteps.ts'
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

/**
 * The fields that versions carry, whatever workflow their collection has: what a database keeps, whether the
 * plugin runs or not.
 */
export const withVersionFields = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    hasDrafts(collection)
      ? {
          ...collection,
          fields: [...collection.fields, ...versionFields(config.admin?.user ?? 'users')],
        }
      : collection,
  ),
})

/** The configuration in which no save writes over one that it has not seen. */
export const withSaving = (config: Config, options: ResolvedOptions): Config => ({
  ...withStartView(config),
  endpoints: [...(config.endpoints ?? []), unfinishedEndpoint(options)],
  custom: {
    ...config.custom,
    ...customTitles(new Map([...options.publications].map(([slug, { title }]) => [slug, title]))),
  },
  collections: (config.collections ?? []).map((collection) => {
    if (collection.timestamps === false) return collection
    const publication = options.publications.get(collection.slug)
    const kept = publication ? keepingVersions(collection, publication) : watched(collection)
    return refusing(hasDrafts(collection) ? withTickDiffs(kept) : kept)
  }),
  globals: (config.globals ?? []).map(refusingGlobal),
})

function keepingVersions(collection: CollectionConfig, publication: Publication): CollectionConfig {
  const { hooks } = collection
  const sealing = {
    ...collection,
    admin: withVersionPages(withKeeper(collection.admin, { isPublication: true })),
    hooks: {
      ...hooks,
      beforeOperation: [noteDoor, startWithWords, joinDraft, ...(hooks?.beforeOperation ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), refuseUnshown, sealOthers, stampVersion],
      afterChange: [...(hooks?.afterChange ?? []), sealMilestones(publication)],
    },
  }
  return keepingSteps(sealing, publication)
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
  const { admin, hooks } = global
  const elements = admin?.components?.elements
  const beforeDocumentControls = [...(elements?.beforeDocumentControls ?? []), keeper]
  return {
    ...global,
    admin: {
      ...admin,
      components: { ...admin?.components, elements: { ...elements, beforeDocumentControls } },
    },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), noteGlobalStart],
      beforeValidate: [refuseGlobalOverNewer, ...(hooks?.beforeValidate ?? [])],
    },
  }
}

function watched(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  const admin = withKeeper(collection.admin)
  if (!hasDrafts(collection)) return { ...collection, admin }
  const beforeChange = [...(hooks?.beforeChange ?? []), stampVersion]
  return { ...collection, admin: withVersionPages(admin), hooks: { ...hooks, beforeChange } }
}

const keeper = '@thu-do/editorial-desk/components/client#WordsKeeper'
const versionList = '@thu-do/editorial-desk/components/rsc#VersionList'
const versionFacts = '@thu-do/editorial-desk/components/client#VersionFacts'

type Admin = NonNullable<CollectionConfig['admin']>

/** The form with what watches over its words. */
function withKeeper(admin: Admin = {}, clientProps: object = {}): Admin {
  const { components } = admin
  const own = { path: keeper, clientProps }
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), own]
  const edit = { ...components?.edit, beforeDocumentControls }
  return { ...admin, components: { ...components, edit } }
}

/** Versions that say by whom they are, and when they were saved by the clock of the newsroom. */
function withVersionPages(admin: Admin): Admin {
  const { components } = admin
  const { views } = components ?? {}
  const versions = { ...views?.edit?.versions, Component: versionList }
  const given = views?.edit?.version
  const version = { ...given, actions: [...(given?.actions ?? []), versionFacts] }
  const edit = { ...views?.edit, versions, version }
  return {
    ...admin,
    components: { ...components, views: { ...views, edit } as NonNullable<typeof views> },
  }
}

/** The page of the first words of a new document. */
function withStartView(config: Config): Config {
  const { admin } = config
  const { components } = admin ?? {}
  const Component = '@thu-do/editorial-desk/components/rsc#StartView'
  const views = {
    ...components?.views,
    startWriting: {
      ...{ Component, path: `${startPath}/:collection` as const },
      meta: { title: 'Viết mới' },
    },
  }
  return { ...config, admin: { ...admin, components: { ...components, views } } }
}
