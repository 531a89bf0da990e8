import type { BaseFilter, CollectionConfig, Config, FieldHook, UIField, Where } from 'payload'
import { clockKey } from '../../core/time/clock.ts'
import { deskStates, type DeskState } from '../../core/states/stateOf.ts'
import { whereOf } from '../../core/states/whereOf.ts'
import { deskStateField } from '../../fields/states/deskStateField.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'
import { keepingOptions } from './deskOptions.ts'
import { queryMomentAt, stateAt } from './momentOf.ts'

/** The parameter of a list's address that names the state which it is confined to. */
const stateParameter = 'desk'

/** The configuration in which lists, headers and filters say where a publication stands. */
export function withStates(config: Config, options: ResolvedOptions): Config {
  const { admin, custom } = config
  const board = '@thu-do/editorial-desk/components/rsc#DeskBoard'
  return {
    ...config,
    custom: keepingOptions(custom, options),
    admin: {
      ...admin,
      custom: { ...(admin?.custom as object | undefined), [clockKey]: options.clock },
      components: {
        ...admin?.components,
        beforeDashboard: [...(admin?.components?.beforeDashboard ?? []), board],
      },
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
      baseFilter: confinedToState(publication, options, admin?.baseFilter),
      components: {
        ...components,
        beforeListTable: [...(components?.beforeListTable ?? []), client('StateFilter')],
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

function confinedToState(
  publication: Publication,
  options: ResolvedOptions,
  other: BaseFilter | undefined,
): BaseFilter {
  return async (question) => {
    const { req } = question
    const also = (await other?.(question)) ?? null
    const named: unknown = req.query[stateParameter]
    const state = deskStates.find((one): one is DeskState => one === named)
    if (!state) return also
    const moment = await queryMomentAt({ publication, options, req, now: Date.now() })
    const own = whereOf(state, moment) as Where
    return also ? { and: [also, own] } : own
  }
}
