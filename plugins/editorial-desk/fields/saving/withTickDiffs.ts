import type { Field } from 'payload'

/** What has fields in the configuration: a collection, a group, a tab, a block. */
type Holder = { readonly fields: Field[] }

const component = '@thu-do/editorial-desk/components/client#TickDiff'

/** The holder whose ticks, however deep, are compared in words. */
export const withTickDiffs = <H extends Holder>(holder: H): H => ({
  ...holder,
  fields: holder.fields.map(withTickDiff),
})

function withTickDiff(field: Field): Field {
  switch (field.type) {
    case 'checkbox': {
      const { admin } = field
      return {
        ...field,
        admin: { ...admin, components: { Diff: component, ...admin?.components } },
      }
    }
    case 'array':
    case 'collapsible':
    case 'group':
    case 'row':
      return withTickDiffs(field)
    case 'tabs':
      return { ...field, tabs: field.tabs.map(withTickDiffs) }
    case 'blocks':
      return { ...field, blocks: field.blocks.map(withTickDiffs) }
    default:
      return field
  }
}
