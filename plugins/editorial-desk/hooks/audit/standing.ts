import type { JsonObject, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Standing } from '../../core/audit/actionOf.ts'
import { newestVersion } from '../saving/newestVersion.ts'

export type Id = number | string
export type Stored = Standing & { readonly isAutosave: boolean }

type Named = {
  readonly collection: Pick<SanitizedCollectionConfig, 'slug' | 'versions'>
  readonly id: Id
  readonly req: PayloadRequest
}

/** A document as the database has it: no hook of reading has changed a word. */
export async function readStanding({ collection, id, req }: Named): Promise<Stored> {
  const { slug, versions } = collection
  const row = await req.payload.db.findOne<JsonObject & { id: number }>({
    ...{ collection: slug, where: { id: { equals: id } }, req },
  })
  const newest = versions?.drafts ? await newestVersion(slug, id, req) : null
  return { row, words: newest?.version ?? row, isAutosave: newest?.autosave === true }
}

/** Text and not a symbol: Payload copies a request's context by `Object.keys`. */
const key = 'editorial-desk.audit-before'
type Context = { [key]?: Map<string, Stored[]> | undefined }

/**
 * Keeps what was there before a change until it is done. The last one first: what hooks of a change
 * change in the same document is a change within it.
 */
export function rememberBefore(subject: string, stored: Stored, req: PayloadRequest): void {
  const memory = ((req.context as Context)[key] ??= new Map<string, Stored[]>())
  memory.set(subject, [...(memory.get(subject) ?? []), stored])
}

export function takeBefore(subject: string, req: PayloadRequest): Stored | null {
  const memory = (req.context as Context)[key]
  const kept = memory?.get(subject) ?? []
  memory?.set(subject, kept.slice(0, -1))
  return kept.at(-1) ?? null
}

export const nothingStored: Stored = { row: null, words: null, isAutosave: false }
