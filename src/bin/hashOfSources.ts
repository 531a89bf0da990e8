import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

const isSource = /\.(?:tsx?|mjs|js|css|scss|json)$/

/** One hash over the names and contents of the files, and of the files in the folders. */
export async function hashOfSources(root: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesOf(join(root, path))))).flat().sort()
  const hash = createHash('sha256').update(process.version)
  for (const file of files) {
    hash.update(`\0${relative(root, file)}\0`).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (!found) return []
  if (found.isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && isSource.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
