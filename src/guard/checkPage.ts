import type { Bounds } from './bounds.ts'
import { isRecord } from './comparisons.ts'
import { quoted, RefusedRequest } from './refusal.ts'

/** What both doors take beside the `where`: how much, in which order, how deep. */
export type Paging = {
  readonly limit?: unknown
  readonly page?: unknown
  readonly depth?: unknown
  readonly sort?: unknown
}

/** Holds the numbers of a list to the bounds of who asks; what is absent or empty is Payload's. */
export function checkPaging(
  { limit, page, depth, sort }: Paging,
  { bounds, maxDepth }: { readonly bounds: Bounds; readonly maxDepth: number },
): void {
  // 0 means as many as one may have.
  checkWhole('limit', limit, [0, bounds.pageSize])
  checkWhole('page', page, [1, 1_000_000])
  checkWhole('depth', depth, [0, maxDepth])
  if (sortKeysOf(sort).length > bounds.sortKeys) {
    throw new RefusedRequest(`Sắp xếp theo tối đa ${bounds.sortKeys} trường một lần.`)
  }
}

function checkWhole(name: string, value: unknown, [least, most]: readonly [number, number]): void {
  if (value === undefined || value === null || value === '') return
  const isWhole =
    typeof value === 'number' ? Number.isInteger(value) : /^\d{1,9}$/.test(stringOf(value))
  if (!isWhole || Number(value) < least || Number(value) > most) {
    throw new RefusedRequest(`${name}=${quoted(value)}: cần một số nguyên từ ${least} đến ${most}.`)
  }
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The keys of a `sort`: a list, or one text between commas. */
export function sortKeysOf(sort: unknown): readonly string[] {
  if (sort === undefined || sort === null || sort === '') return []
  const keys: readonly unknown[] = Array.isArray(sort)
    ? sort
    : typeof sort === 'string'
      ? sort.split(',')
      : [sort]
  return keys.map((key) => {
    if (typeof key === 'string' && key.trim() !== '') return key.trim()
    throw new RefusedRequest(`Không sắp xếp được theo ${quoted(key)}: cần tên một trường.`)
  })
}

/** A page of everything is a page of as much as one may have. */
export const isUnbounded = ({ limit, pagination }: Readonly<Record<string, unknown>>): boolean =>
  limit === 0 || limit === '0' || pagination === false || pagination === 'false'

const switches = ['draft', 'trash', 'pagination', 'autosave', 'overrideLock', 'flattenLocales']

/** What is on or off says so; Payload would take any other word for neither. */
export function checkSwitches(parameters: Readonly<Record<string, unknown>>): void {
  for (const name of switches) {
    const value = parameters[name]
    if (value === undefined || value === '' || typeof value === 'boolean') continue
    if (value !== 'true' && value !== 'false') {
      throw new RefusedRequest(`${name}=${quoted(value)}: cần true hoặc false.`)
    }
  }
}

const deepestSelection = 10

/** `select` and `populate` name fields and say true or false of them, however nested. */
export function checkSelection(name: string, selection: unknown, depth = 0): void {
  if (selection === undefined || selection === '') return
  if (!isRecord(selection) || depth > deepestSelection) {
    throw new RefusedRequest(`${name} không đọc được. Hãy viết ${name}[trường]=true.`)
  }
  for (const value of Object.values(selection)) {
    if (typeof value === 'boolean' || value === 'true' || value === 'false') continue
    checkSelection(name, value ?? null, depth + 1)
  }
}
