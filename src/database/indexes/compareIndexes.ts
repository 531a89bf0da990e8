import { isDeepStrictEqual } from 'node:util'
import { nameOf, type Index } from './declaredIndexes.ts'

/** An index as the server describes it. */
export type StoredIndex = {
  readonly name: string
  readonly key: Readonly<Record<string, unknown>>
  readonly unique?: boolean
  readonly sparse?: boolean
}

export type Differences = {
  /** Declared, and not on the server. */
  readonly missing: readonly Index[]
  /** Over the same fields, and not what is declared. */
  readonly differing: readonly { readonly declared: Index; readonly stored: StoredIndex }[]
  /** On the server, and not declared. */
  readonly superfluous: readonly StoredIndex[]
}

/** What is between the indexes that are declared for a collection and those that the server has. */
export function compareIndexes(
  declared: readonly Index[],
  stored: readonly StoredIndex[],
): Differences {
  const storedAs = (index: Index) => stored.find(({ key }) => isSameOrder(key, index.keys))
  const missing: Index[] = []
  const differing: { declared: Index; stored: StoredIndex }[] = []
  for (const index of declared) {
    const found = storedAs(index)
    if (!found) missing.push(index)
    else if (!isAlike(index, found)) differing.push({ declared: index, stored: found })
  }
  const superfluous = stored.filter(
    ({ name, key }) => name !== '_id_' && !declared.some(({ keys }) => isSameOrder(key, keys)),
  )
  return { missing, differing, superfluous }
}

/** The order of an index's fields is what it is. */
const isSameOrder = (one: object, two: object): boolean =>
  isDeepStrictEqual(Object.entries(one), Object.entries(two))

const isAlike = ({ isUnique, isSparse }: Index, { unique, sparse }: StoredIndex): boolean =>
  isUnique === (unique ?? false) && isSparse === (sparse ?? false)

/** The differences in words, a line each, with what to do. */
export const inWords = (
  collection: string,
  { missing, differing, superfluous }: Differences,
): string[] => [
  ...missing.map(
    (index) => `mongodb: ${collection} has no index ${nameOf(index)}; it is built now`,
  ),
  ...differing.map(
    ({ declared, stored }) =>
      `mongodb: the index ${stored.name} of ${collection} is ${kindOf(stored.unique, stored.sparse)}, ` +
      `and is to be ${kindOf(declared.isUnique, declared.isSparse)}: ` +
      `drop it (${dropping(collection, stored.name)}) and start again`,
  ),
  ...superfluous.map(
    ({ name }) =>
      `mongodb: nothing asks for the index ${name} of ${collection}, and every write pays for it: ` +
      `drop it (${dropping(collection, name)}) unless it is yours`,
  ),
]

const kindOf = (isUnique = false, isSparse = false): string =>
  [isUnique ? 'unique' : 'not unique', isSparse ? 'sparse' : 'not sparse'].join(' and ')

const dropping = (collection: string, name: string): string =>
  `db.getCollection(${JSON.stringify(collection)}).dropIndex(${JSON.stringify(name)})`
