type Values = Readonly<Record<string, unknown>>

/** What the system keeps of itself in every document. */
const unwritten = new Set(['id', 'updatedAt', 'createdAt', '_status', 'savedBy', 'modifiedAt'])

/** The top-level fields in which two texts of one document differ, in the order of the first. */
export const differingFields = (mine: Values, theirs: Values): string[] =>
  Object.keys(mine).filter(
    (name) => !unwritten.has(name) && !name.endsWith('_tz') && !isSame(mine[name], theirs[name]),
  )

/** Null, nothing and an empty list, which a form calls 0 rows, say the same to a person. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isNoRows(one, other) || isNoRows(other, one)) return true
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other)
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const names = new Set([...Object.keys(one as Values), ...Object.keys(other as Values)])
  return [...names].every((name) => isSame((one as Values)[name], (other as Values)[name]))
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

const isNoRows = (one: unknown, other: unknown): boolean =>
  one === 0 && (other === undefined || (Array.isArray(other) && other.length === 0))
