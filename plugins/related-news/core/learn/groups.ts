/** The groups of keys that links tie together, over however many steps; each is named by one of its keys. */
export function groupsOf(links: Iterable<readonly [string, string]>): (key: string) => string {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let at = key
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next
    return at
  }
  for (const [one, other] of links) {
    const [a, b] = [rootOf(one), rootOf(other)]
    if (a !== b) parents.set(a < b ? b : a, a < b ? a : b)
  }
  return rootOf
}

/**
 * The folds of a cross-validation: a group is in one of them as a whole, since an order that knows half
 * of a matter knows the other half. The largest first, each where there is most room.
 */
export function foldsOf(groups: readonly string[], folds: number): number[] {
  const sizes = new Map<string, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const loads = Array.from({ length: folds }, () => 0)
  const foldOf = new Map<string, number>()
  const largestFirst = [...sizes].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  for (const [group, size] of largestFirst) {
    const fold = loads.indexOf(Math.min(...loads))
    foldOf.set(group, fold)
    loads[fold] = (loads[fold] ?? 0) + size
  }
  return groups.map((group) => foldOf.get(group) ?? 0)
}
