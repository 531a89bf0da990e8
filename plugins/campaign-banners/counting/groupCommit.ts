/** Collects entries and writes many of them at once; each caller waits until hers are durable. */
export type GroupCommit<Entry> = {
  /**
   * Resolves once the entries are committed.
   * @throws what the write threw; then none of them is kept.
   */
  add(entries: readonly Entry[]): Promise<void>
  readonly pending: number
}

/** While one group is being written the next one gathers: no timer, and no wait when it is quiet. */
export function createGroupCommit<Entry>(
  write: (entries: readonly Entry[]) => Promise<void>,
): GroupCommit<Entry> {
  type Waiting = { readonly entries: readonly Entry[] } & PromiseWithResolvers<void>
  let waiting: Waiting[] = []
  let isWriting = false

  async function run(): Promise<void> {
    isWriting = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      try {
        await write(group.flatMap(({ entries }) => entries))
        for (const { resolve } of group) resolve()
      } catch (error) {
        for (const { reject } of group) reject(error)
      }
    }
    isWriting = false
  }
  return {
    add(entries) {
      const deferred = { entries, ...Promise.withResolvers<void>() }
      waiting.push(deferred)
      if (!isWriting) void run()
      return deferred.promise
    },
    get pending() {
      return waiting.length
    },
  }
}
