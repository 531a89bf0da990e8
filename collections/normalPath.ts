/**
 * A path as its owner would have written it: decoded, lower case, single slashes, none at the end.
 * Two spellings of one page share it.
 */
export function normalPath(path: string): string {
  const parts = decoded(path)
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '')
  return `/${parts.join('/')}`
}

/** The path with its percent-encoding read; as it stands where that is broken. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path
  }
}
