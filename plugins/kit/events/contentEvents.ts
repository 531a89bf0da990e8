/**
 * The process's stream of committed content changes. Configuration modules are evaluated more than
 * once in a process (Express, admin bundle), so the listeners live on `globalThis`.
 */
export type ContentEvent = {
  /** Pages that carry one of these tags show, or could now show, something else. */
  readonly tags: readonly string[]
}
export type ContentListener = (event: ContentEvent) => void

const key = Symbol.for('thu-do-newsroom.content-events')
const home = globalThis as { [key]?: Set<ContentListener> | undefined }

const listeners = (): Set<ContentListener> => (home[key] ??= new Set())

/** Calls `listener` for every event from now on; returns the way to stop. */
export function onContentEvent(listener: ContentListener): () => void {
  listeners().add(listener)
  return () => listeners().delete(listener)
}

/**
 * Tells the listeners of this process, and no other, of a change that is already committed. Whoever
 * makes a change announces it instead: `announceAtCommit`, `announceNow`.
 */
export function tellListeners(event: ContentEvent): void {
  for (const listener of listeners()) listener(event)
}
