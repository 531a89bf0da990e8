import type { FlattenedField, Where, WhereField } from 'payload'
import { foldedName } from './foldedField.ts'
import { searchForm } from './searchForm.ts'

/** More words than anybody looks for at once; each is a comparison of its own. */
const maxWords = 40

/** Where a text is searched in place of the field that holds it. */
export type Folded = {
  readonly path: string
  /**
   * A long text holds every common syllable somewhere, so what is looked for has to stand there in one
   * piece, and begin as a word does.
   */
  readonly isLong: boolean
}

/** The folded text of the field behind a path of a document or of its versions; null without one. */
export function foldedAt(fields: readonly FlattenedField[], path: string): Folded | null {
  const [first = '', ...rest] = path.replaceAll('__', '.').split('.')
  const version = fields.find((field) => field.name === 'version')
  if (first === 'version' && version && 'flattenedFields' in version) {
    const found = foldedAt(version.flattenedFields, rest.join('.'))
    return found && { ...found, path: `version.${found.path}` }
  }
  const field = fields.find(({ name }) => name === first)
  const folded = foldedName(first)
  if (!field || rest.length > 0 || !fields.some(({ name }) => name === folded)) return null
  return { path: folded, isLong: field.type === 'richText' }
}

/** The question, with every search for words put to the folded text and not to the one that is shown. */
export function foldWhere(where: Where, find: (path: string) => Folded | null): Where {
  const entries = Object.entries(where)
  const parts = entries.map(([key, value]): Where => {
    if (Array.isArray(value)) return { [key]: value.map((each) => foldWhere(each, find)) }
    const folded = find(key)
    return folded ? foldField(key, value, folded) : { [key]: value }
  })
  return parts.length > 1 ? { and: parts } : (parts[0] ?? where)
}

function foldField(key: string, field: WhereField, { path, isLong }: Folded): Where {
  const parts = Object.entries(field).map(([operator, value]): Where => {
    const isOfWords = ['like', 'not_like', 'contains'].includes(operator)
    if (!isOfWords || typeof value !== 'string') return { [key]: { [operator]: value } }
    const words = searchForm(value).split(' ').slice(0, maxWords).join(' ')
    if (isLong) return { [path]: { contains: ` ${words}` } }
    return { [path]: { [operator]: words } }
  })
  return parts.length === 1 ? (parts[0] as Where) : { and: parts }
}
