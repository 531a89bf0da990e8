/** Which entries were made from what, so that a change finds them without walking them all. */
export type TagIndex<Entry> = {
  add(entry: Entry, tags: readonly string[]): void
  remove(entry: Entry, tags: readonly string[]): void
  /** Every entry with at least one of the tags. */
  find(tags: readonly string[]): ReadonlySet<Entry>
  /** Tags that still have an entry. */
  readonly size: number
}

export function createTagIndex<Entry>(): TagIndex<Entry> {
  const entriesOf = new Map<string, Set<Entry>>()
  return {
    add(entry, tags) {
      for (const tag of tags) {
        const entries = entriesOf.get(tag)
        if (entries) entries.add(entry)
        else entriesOf.set(tag, new Set([entry]))
      }
    },
    remove(entry, tags) {
      for (const tag of tags) {
        const entries = entriesOf.get(tag)
        entries?.delete(entry)
        if (entries?.size === 0) entriesOf.delete(tag)
      }
    },
    find: (tags) => new Set(tags.flatMap((tag) => [...(entriesOf.get(tag) ?? [])])),
    get size() {
      return entriesOf.size
    },
  }
}
