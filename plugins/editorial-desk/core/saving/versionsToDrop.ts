/** A version of a document, as far as it matters whether it is kept. */
export type KeptVersion<Id> = {
  readonly id: Id
  /** Where the document stood in it: its steps, its approval, whether readers had it. */
  readonly standing: string
}

/**
 * Which versions go where there are more than `most`, of those in the order in which they were saved:
 * the oldest that stand where the version before them stood. With what was submitted, handed back,
 * approved or published the standing changed, so that is kept, however much was written since. Whether
 * a version is kept does not depend on which others went before it.
 */
export function versionsToDrop<Id>(versions: readonly KeptVersion<Id>[], most: number): Id[] {
  const older = versions.slice(0, Math.max(0, versions.length - most))
  return older.flatMap(({ id, standing }, at) =>
    versions[at - 1]?.standing === standing ? [id] : [],
  )
}
