import type { ClientField } from 'payload'

type Label = Readonly<Record<string, string>> | string

/** How a form calls its top-level fields, in the panel's language. */
export function fieldLabels(fields: readonly ClientField[], language: string) {
  const labels = new Map(fields.flatMap((field) => labelsIn(field)))
  return (name: string): string => {
    const label = labels.get(name)
    if (typeof label === 'string') return label
    return label?.[language] ?? label?.['vi'] ?? name
  }
}

/** Tabs, rows and collapsibles without a name of their own hold fields of the level above. */
function labelsIn(field: ClientField): [string, Label | undefined][] {
  if ('name' in field && field.name) return [[field.name, labelOf(field)]]
  if ('tabs' in field) {
    return field.tabs.flatMap((tab) =>
      'name' in tab && tab.name ? [[tab.name, labelOf(tab)]] : tab.fields.flatMap(labelsIn),
    )
  }
  return 'fields' in field ? field.fields.flatMap(labelsIn) : []
}

function labelOf({ label }: { label?: unknown }): Label | undefined {
  const isWords = typeof label === 'string' || (typeof label === 'object' && label !== null)
  return isWords ? (label as Label) : undefined
}
