/** SQLite refuses the id of a document that somebody deleted while the form was open. */
export function isBrokenReference(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return /FOREIGN KEY constraint failed/i.test(error.message) || isBrokenReference(error.cause)
}
