import { isSame } from '../saving/differences.ts'
import { labelOf, type AuditedField, type BothWords } from './auditedField.ts'
import { excerpts } from './excerpts.ts'
import { valueText, type SayInstant } from './valueText.ts'

/** What one field said and says; null where it said nothing, or where it is a secret. */
export type Change = {
  readonly field: string
  readonly label: BothWords
  readonly from: string | null
  readonly to: string | null
  /** That it changed is told, and not from what to what. */
  readonly isSecret?: true
}

export type Changes = {
  readonly changes: readonly Change[]
  /** Changed fields for which an entry has no room. */
  readonly omitted: number
}

type Values = Readonly<Record<string, unknown>>
type Question = {
  readonly fields: readonly AuditedField[]
  readonly before: Values | null
  readonly after: Values | null
  readonly secrets: ReadonlySet<string>
  readonly say: SayInstant
}

const maxChanges = 40

/** From what to what each field changed, in the order of the form. */
export function fieldChanges(question: Question): Changes {
  const all = changesIn(question, { path: '', label: { vi: '', en: '' } })
  return { changes: all.slice(0, maxChanges), omitted: Math.max(0, all.length - maxChanges) }
}

type Above = { readonly path: string; readonly label: BothWords }

function changesIn(question: Question, above: Above): Change[] {
  const { fields, before, after, secrets, say } = question
  return fields.flatMap((field): Change[] => {
    const was = before?.[field.name]
    const is = after?.[field.name]
    const here = below(above, field)
    if (field.fields && field.type !== 'array') {
      const inner = {
        ...question,
        fields: field.fields,
        before: valuesOf(was),
        after: valuesOf(is),
      }
      return changesIn(inner, here)
    }
    if (isSame(was, is)) return []
    const named = { field: here.path, label: here.label }
    if (secrets.has(field.name)) return [{ ...named, from: null, to: null, isSecret: true }]
    const [from, to] = [valueText(field, was, say), valueText(field, is, say)]
    // Another form of the same words, or another order of what nobody reads.
    if (from === to) return []
    const [shortFrom, shortTo] = excerpts(from, to)
    return [{ ...named, from: shortFrom || null, to: shortTo || null }]
  })
}

const below = ({ path, label }: Above, field: AuditedField): Above => {
  const own = labelOf(field)
  if (path === '') return { path: field.name, label: own }
  return {
    path: `${path}.${field.name}`,
    label: { vi: `${label.vi} › ${own.vi}`, en: `${label.en} › ${own.en}` },
  }
}

const valuesOf = (value: unknown): Values | null =>
  typeof value === 'object' && value !== null ? (value as Values) : null

/** What two entries of one sitting say together: from before the first to after the second. */
export function mergedChanges(first: readonly Change[], second: readonly Change[]): Change[] {
  const later = new Map(second.map((change) => [change.field, change]))
  const known = new Set(first.map(({ field }) => field))
  const both = first.map((change) => {
    const next = later.get(change.field)
    return next ? { ...next, from: change.from } : change
  })
  const merged = [...both, ...second.filter(({ field }) => !known.has(field))]
  const isUndone = ({ from, to, isSecret }: Change) => from === to && isSecret !== true
  return merged.filter((change) => !isUndone(change)).slice(0, maxChanges)
}
