import type { ClientField } from 'payload'
import type { AuditedField } from '../../core/audit/auditedField.ts'
import { valueText, type SayInstant } from '../../core/audit/valueText.ts'
import { plainWords } from '../../core/saving/plainWords.ts'

type Label = Readonly<Record<string, string>> | string

/** How a form calls its top-level fields, in the panel's language. */
export function fieldLabels(fields: readonly ClientField[], language: string) {
  const labels = new Map(topLevel(fields).map((field) => [field.name, labelOf(field)]))
  return (name: string): string => {
    return wordOf(labels.get(name), language) || name
  }
}

/** The top-level fields that a person fills in and the newsroom keeps. */
export const writtenFields = (fields: readonly ClientField[]): ReadonlySet<string> =>
  new Set(
    topLevel(fields).flatMap((field) => {
      const isWorkedOut = 'virtual' in field && Boolean(field.virtual)
      const isHidden = field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden
      return isWorkedOut || isHidden || secret.has(field.name) ? [] : [field.name]
    }),
  )

/** Of accounts that programs sign in to. */
const secret: ReadonlySet<string> = new Set(['apiKey', 'enableAPIKey'])

/** A label of the configuration in the panel's language; empty where there is none. */
export function wordOf(label: unknown, language: string): string {
  if (typeof label === 'string') return label
  const { [language]: word, vi } = (label ?? {}) as Readonly<Record<string, string | undefined>>
  return word ?? vi ?? ''
}

/** How each top-level field says what it holds: choices and ticks in words, instants by the newsroom's clock. */
export function fieldTexts(fields: readonly ClientField[], say: SayInstant) {
  const known = new Map(topLevel(fields).map((field) => [field.name, saying(field)]))
  return (name: string, value: unknown): string => {
    const field = known.get(name)
    return field ? valueText(field, value, say) : plainWords(value)
  }
}

const saying = ({ name, type = '', label, options, fields }: Named): AuditedField => ({
  ...{ name, type, label },
  ...(options ? { options } : {}),
  ...(fields ? { fields: topLevel(fields).map(saying) } : {}),
})

type Named = {
  readonly name: string
  readonly type?: string
  readonly label?: unknown
  readonly admin?: object
  readonly options?: readonly unknown[]
  readonly fields?: readonly ClientField[]
}

/** Tabs, rows and collapsibles without a name of their own hold fields of the level above. */
function topLevel(fields: readonly ClientField[]): Named[] {
  return fields.flatMap((field): Named[] => {
    if ('name' in field && field.name) return [field]
    if ('tabs' in field) {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name ? [tab as Named] : topLevel(tab.fields),
      )
    }
    return 'fields' in field ? topLevel(field.fields) : []
  })
}

function labelOf({ label }: Named): Label | undefined {
  const isWords = typeof label === 'string' || (typeof label === 'object' && label !== null)
  return isWords ? (label as Label) : undefined
}
