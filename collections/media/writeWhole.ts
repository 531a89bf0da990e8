import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file so that under its name there is all of it or, on a full disk, what was there before. */
export async function writeWhole(path: string, data: Uint8Array): Promise<void> {
  const part = `${path}.part`
  try {
    await writeFile(part, data)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw error
  }
}
