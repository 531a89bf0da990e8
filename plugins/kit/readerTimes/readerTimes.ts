/**
 * The instants of a publication as its readers see it, kept with the document. `updatedAt` is none of
 * them: it moves with every save.
 */
export type ReaderTimes = {
  /** The last save that changed what readers had before them; null where there was none. */
  readonly modifiedAt: string | null
  /** The last save that brought it back into readers' view; null where it never was away. */
  readonly republishedAt: string | null
  /**
   * Since when readers see it, or will: its time of publication, the end of its embargo or its
   * return, whichever is the latest. Right by the clock alone, so nothing is saved when an embargo
   * ends. Lists are sorted by it.
   */
  readonly visibleSince: string | null
}

/** The names of the fields that {@link ReaderTimes} are kept in. */
export const readerTimeNames = [
  'modifiedAt',
  'republishedAt',
  'visibleSince',
] as const satisfies readonly (keyof ReaderTimes)[]

type Dated = { readonly [Name in keyof ReaderTimes]?: string | Date | null }

/** When a publication last changed for its readers: by a save, or by coming into their view. */
export function changedForReaders({ modifiedAt, visibleSince }: Dated): string | null {
  return latestOf(modifiedAt, visibleSince)
}

/** The latest of the instants as ISO 8601; null where there is none. */
export function latestOf(
  ...instants: readonly (string | Date | null | undefined)[]
): string | null {
  const known = instants.flatMap((instant) => (instant ? [new Date(instant).getTime()] : []))
  return known.length === 0 ? null : new Date(Math.max(...known)).toISOString()
}
