import type { ClientField } from 'payload'

type Label = Readonly<Record<string, string>> | string

/** How a form calls its top-level fields, in the panel's language. */
export function fieldLabels(fields: readonly ClientField[], language: string) {
  const labels = new Map(fields.flatMap((field) => labelsIn(field)))
  return (name: string): string => {
    return wordOf(labels.get(name), language) || name
  }
}

/** A label of the configuration in the panel's language; empty where there is none. */
export function wordOf(label: unknown, language: string): string {
  if (typeof label === 'string') return label
  const { [language]: word, vi } = (label ?? {}) as Readonly<Record<string, string | undefined>>
  return word ?? vi ?? ''
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
