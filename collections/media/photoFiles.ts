import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { runAfterCommit } from '../../plugins/kit/events/endOfTransaction.ts'
import type { Rendition } from './cutRenditions.ts'
import { writeWhole } from './writeWhole.ts'

/** A photo's own file and what was cut from it, on their way from the door to the disk. */
export type PhotoFiles = {
  readonly data: Buffer
  readonly renditions: ReadonlyMap<string, Rendition>
}

type Row = {
  readonly filename?: string | null
  readonly sizes?: Readonly<Record<string, { readonly filename?: string | null } | null>>
}

const waiting = new WeakMap<PayloadRequest, PhotoFiles>()

/** Hands the files to the save that the request is for. */
export const handOn = (req: PayloadRequest, files: PhotoFiles | null): void => {
  if (files) waiting.set(req, files)
  else waiting.delete(req)
}

/** Says in the photo's row what its renditions are. */
export const describeFiles: CollectionBeforeChangeHook = ({ data, req }) => {
  const files = waiting.get(req)
  if (!files) return data
  const sizes = [...files.renditions].map(([name, { data: _, ...facts }]) => [name, facts])
  return { ...data, sizes: Object.fromEntries(sizes) as unknown }
}

/**
 * Writes the files of a save once it has passed everything that could refuse it, and removes those
 * that they replace once it is durable: a save that fails costs the photo nothing.
 */
export const storeFiles =
  ({ mediaDir }: { readonly mediaDir: string }): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const files = waiting.get(req)
    if (!files) return
    waiting.delete(req)
    const pathOf = (name: string) => join(mediaDir, basename(name))
    const { filename } = doc as Row
    await mkdir(mediaDir, { recursive: true })
    const contents = new Map([...files.renditions.values()].map((one) => [one.filename, one.data]))
    if (filename) contents.set(filename, files.data)
    await writeAll(contents, pathOf)
    if (operation === 'create') return
    const kept = new Set(namesOf(doc as Row))
    const obsolete = namesOf(previousDoc as Row).filter((name) => !kept.has(name))
    await runAfterCommit(req, () => {
      for (const name of obsolete) {
        rm(pathOf(name), { force: true }).catch((error: unknown) => {
          req.payload.logger.warn({ err: error }, `media: ${name} could not be removed`)
        })
      }
    })
  }

/** All of them or, where one cannot be written, none that was not there before. */
async function writeAll(
  contents: ReadonlyMap<string, Uint8Array>,
  pathOf: (name: string) => string,
): Promise<void> {
  const added: string[] = []
  try {
    for (const [name, data] of contents) {
      const path = pathOf(name)
      if (!existsSync(path)) added.push(path)
      await writeWhole(path, data)
    }
  } catch (error) {
    for (const path of added) await rm(path, { force: true }).catch(() => undefined)
    throw error
  }
}

const namesOf = ({ filename, sizes = {} }: Row): string[] =>
  [filename, ...Object.values(sizes).map((size) => size?.filename)].filter(
    (name) => typeof name === 'string',
  )
