import { fileURLToPath } from 'node:url'

/** The path of the file that a SQLite address names. */
export function sqlitePath(url: string): string {
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^file:/, '')
  if (path === '' || path.includes(':memory:') || path.includes('?')) {
    throw new Error(
      `sqlite: DATABASE_URL is ${JSON.stringify(url)}; expected file:<path> without parameters. ` +
        'For a database to throw away, name a file in a temporary directory.',
    )
  }
  return path
}
