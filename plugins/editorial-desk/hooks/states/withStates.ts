import type { CollectionConfig, Config, FieldHook, UIField } from 'payload'
import { clockKey } from '../../core/time/clock.ts'
import { deskStateField } from '../../fields/states/deskStateField.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'
import { confinedList } from './confinedList.ts'
import { keepingOptions } from './deskOptions.ts'
import { stateAt } from './momentOf.ts'

/** The configuration in which lists, headers and filters say where a publication stands. */
export function withStates(config: Config, options: ResolvedOptions): Config {
  const { admin, custom } = config
  return {
    ...config,
    custom: keepingOptions(custom, options),
    admin: {
      ...admin,
      custom: { ...(admin?.custom as object | undefined), [clockKey]: options.clock },
    },
    collections: (config.collections ?? []).map((collection) => {
      const publication = options.publications.get(collection.slug)
      return publication ? sayingStates(collection, publication, options) : collection
    }),
  }
}

function sayingStates(
  collection: CollectionConfig,
  publication: Publication,
  options: ResolvedOptions,
): CollectionConfig {
  const { admin } = collection
  const { components } = admin ?? {}
  const client = (name: string) => `@thu-do/editorial-desk/components/client#${name}`
  const workOut: FieldHook = ({ data, originalDoc, req }) => {
    const row = (data ?? originalDoc) as Parameters<typeof stateAt>[0] | undefined
    if (!row || !options.staff({ req })) return undefined
    return stateAt(row, { publication, options, req, now: Date.now() })
  }
  return {
    ...collection,
    fields: [
      workflowBar(client('WorkflowBar')),
      ...collection.fields,
      deskStateField(options.staff, workOut),
    ],
    admin: {
      ...admin,
      baseFilter: confinedList({ publication, options }, admin?.baseFilter),
      components: {
        ...components,
        beforeListTable: [
          ...(components?.beforeListTable ?? []),
          client('StateFilter'),
          client('SavedViews'),
          '@thu-do/editorial-desk/components/rsc#ListControls',
        ],
        edit: {
          ...components?.edit,
          Status: client('DeskStatus'),
          PublishButton: client('PublishButton'),
        },
      },
    },
  }
}

const workflowBar = (Field: string): UIField => ({
  name: 'workflowBar',
  type: 'ui',
  admin: { components: { Field }, disableListColumn: true, disableBulkEdit: true },
})
