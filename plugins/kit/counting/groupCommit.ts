import { setTimeout as sleep } from 'node:timers/promises'

/** Collects entries and writes many of them at once; each caller waits until hers are durable. */
export type GroupCommit<Entry> = {
  /**
   * Resolves once the entries are committed.
   * @throws what the write threw; then none of them is kept.
   */
  add(entries: readonly Entry[]): Promise<void>
  readonly pending: number
}

/**
 * A group gathers for a moment before it is written. An embedded database writes on this very thread:
 * without the moment each entry would be written before the next could be read from its socket.
 */
export function createGroupCommit<Entry>(
  write: (entries: readonly Entry[]) => Promise<void>,
  { gatherMs }: { readonly gatherMs: number },
): GroupCommit<Entry> {
  type Waiting = { readonly entries: readonly Entry[] } & PromiseWithResolvers<void>
  let waiting: Waiting[] = []
  let isWriting = false

  async function run(): Promise<void> {
    isWriting = true
    while (waiting.length > 0) {
      await sleep(gatherMs)
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
