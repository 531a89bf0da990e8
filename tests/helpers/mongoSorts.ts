import type { MongoCommand } from './mongoRules.ts'

type Keys = Readonly<Record<string, unknown>>
type Filter = Readonly<Record<string, unknown>>
/** The declared indexes of each collection, by the collection's name. */
export type DeclaredIndexes = ReadonlyMap<string, readonly { readonly keys: Keys }[]>

/** Collections that are small by what they are, and are sorted whole. */
const small: Readonly<Record<string, string>> = {
  feeds: 'partners with whom somebody has signed a contract: tens',
  'payload-migrations': 'a row for each migration',
  'related-rebuilds': 'a row for each change of the lexicon',
}

type Sorted = { readonly filter: Filter; readonly sort: [path: string, isDown: boolean][] }

/**
 * The sort of a command that no declared index gives, so that MongoDB would collect and sort whatever
 * the filter lets through; null where there is none.
 */
export function unservedSort(command: MongoCommand, indexes: DeclaredIndexes): string | null {
  const { name, body } = command
  const collection = body[name]
  if (typeof collection !== 'string' || collection.startsWith('system.')) return null
  const asked = sortedBy(command)
  if (!asked || asked.sort.length === 0) return null
  if (collection in small) return null
  const single = comparedSingly(asked.filter)
  // A document, or as many as were named one by one.
  if (single.has('_id')) return null
  const declared = [{ keys: { _id: 1 } }, ...(indexes.get(collection) ?? [])]
  if (declared.some(({ keys }) => gives(Object.entries(keys), asked.sort, single))) return null
  const sort = asked.sort.map(([path, isDown]) => `${isDown ? '-' : ''}${path}`).join(', ')
  const filter = single.size === 0 ? '' : ` where ${[...single].join(', ')} is given`
  return `${collection} sorted by ${sort}${filter}: no declared index gives this order.`
}

function sortedBy({ name, body }: MongoCommand): Sorted | null {
  if (name === 'find') return { filter: objectOf(body['filter']), sort: sortOf(body['sort']) }
  if (name !== 'aggregate' || !Array.isArray(body['pipeline'])) return null
  const stages = body['pipeline'].map(objectOf)
  const place = stages.findIndex((stage) => '$sort' in stage)
  if (place === -1) return null
  const matches = stages.slice(0, place).flatMap((stage) => stage['$match'] ?? [])
  return { filter: { $and: matches }, sort: sortOf(stages[place]?.['$sort']) }
}

/** The driver sends an ordered map. */
function sortOf(sort: unknown): Sorted['sort'] {
  const entries = sort instanceof Map ? [...sort] : Object.entries(objectOf(sort))
  return entries.map(([path, order]) => [String(path), Number(order) < 0])
}

/** The paths that the filter holds to one value, or to a list of them. */
function comparedSingly(filter: Filter): Set<string> {
  const paths = Object.entries(filter).flatMap(([path, condition]) => {
    if (path === '$and' && Array.isArray(condition))
      return condition.flatMap((each) => [...comparedSingly(objectOf(each))])
    if (path.startsWith('$')) return []
    return isSingle(condition) ? [path] : []
  })
  return new Set(paths)
}

function isSingle(condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return true
  if (Object.getPrototypeOf(condition) !== Object.prototype) return true
  const operators = Object.keys(condition)
  return (
    !operators.some((each) => each.startsWith('$')) ||
    operators.some((each) => each === '$eq' || each === '$in')
  )
}

/**
 * Whether an index gives an order: after fields that are held to one value come those of the sort, all
 * of them in the index's directions or all against them.
 */
function gives(
  keys: [string, unknown][],
  sort: Sorted['sort'],
  single: ReadonlySet<string>,
): boolean {
  const open = sort.filter(([path]) => !single.has(path))
  if (open.length === 0) return true
  for (let start = 0; start <= keys.length; start += 1) {
    if (isRun(keys.slice(start), open)) return true
    const [path] = keys[start] ?? []
    if (path === undefined || !single.has(path)) return false
  }
  return false
}

function isRun(keys: [string, unknown][], sort: Sorted['sort']): boolean {
  if (sort.length > keys.length) return false
  const turns = sort.map(([path, isDown], place) => {
    const [key, order] = keys[place] ?? []
    return key === path ? isDown !== Number(order) < 0 : null
  })
  return turns.every((turn) => turn !== null && turn === turns[0])
}

const objectOf = (value: unknown): Filter =>
  typeof value === 'object' && value !== null ? (value as Filter) : {}
