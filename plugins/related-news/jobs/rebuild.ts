import type { CollectionSlug, Payload, TaskConfig } from 'payload'
import type { LiveDocument } from '../../kit/liveChange.ts'
import { entryOf } from '../entryOf.ts'
import { isIndexed } from '../hooks/keepIndex.ts'
import { idTypeOf } from '../idTypeOf.ts'
import { optionsOf } from '../runtime.ts'
import { rebuildTask, slugs } from '../slugs.ts'
import { removeEntries, writeEntries } from '../store/writeEntries.ts'
import { keyOf } from '../core/choose.ts'

export type RebuildState = {
  readonly id: number | string
  /** Of the lexicon that the signatures are made with. */
  readonly version: string
  /** The collection that is being read, and the last id that is done. */
  readonly source: string
  readonly cursor: string | null
  readonly done: number
  readonly total: number
  readonly startedAt: string
  readonly finishedAt: string | null
}

/** Documents of one transaction. */
const batch = 50
const rebuilds = slugs.rebuilds as CollectionSlug

/** The newest rebuild, ended or not; null where there never was one. */
export async function lastRebuild(payload: Payload): Promise<RebuildState | null> {
  const { docs } = await payload.db.find<RebuildState & { id: number }>({
    collection: rebuilds,
    sort: '-startedAt',
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}

/**
 * Makes every document's signature anew, batch by batch in the order of ids. A document's rows are
 * put in place of its old ones in one transaction, so the old index answers until the new one does.
 * One that was cut short (the process ended) goes on after its last batch.
 */
export async function rebuildIndex(
  payload: Payload,
  onProgress: (state: RebuildState) => void = () => undefined,
): Promise<RebuildState> {
  const { sources, lexicon } = optionsOf(payload)
  let state = await openRebuild(payload)
  const order = [...sources.keys()]
  for (const collection of order.slice(Math.max(0, order.indexOf(state.source)))) {
    if (state.source !== collection) {
      state = await keep(payload, { ...state, source: collection, cursor: null })
    }
    for (;;) {
      const documents = await readBatch(payload, state)
      if (documents.length === 0) break
      await indexBatch(payload, collection, documents)
      const cursor = String(documents.at(-1)?.id)
      state = await keep(payload, { ...state, cursor, done: state.done + documents.length })
      onProgress(state)
    }
  }
  return keep(payload, { ...state, version: lexicon.version, finishedAt: new Date().toISOString() })
}

async function openRebuild(payload: Payload): Promise<RebuildState> {
  const { sources, lexicon } = optionsOf(payload)
  const last = await lastRebuild(payload)
  if (last && !last.finishedAt && last.version === lexicon.version) return last
  const counts = await Promise.all(
    [...sources.keys()].map((slug) => payload.db.count({ collection: slug as CollectionSlug })),
  )
  const [first = ''] = sources.keys()
  return (await payload.db.create({
    collection: rebuilds,
    data: {
      version: lexicon.version,
      source: first,
      cursor: null,
      done: 0,
      total: counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0),
      startedAt: new Date().toISOString(),
      finishedAt: null,
    },
  })) as RebuildState
}

async function keep(payload: Payload, { id, ...data }: RebuildState): Promise<RebuildState> {
  await payload.db.updateOne({ collection: rebuilds, id, data: { ...data } })
  return { id, ...data }
}

async function readBatch(
  payload: Payload,
  { source, cursor }: RebuildState,
): Promise<LiveDocument[]> {
  const slug = source as CollectionSlug
  const after = idTypeOf(payload, source) === 'number' ? Number(cursor) : cursor
  const { docs } = await payload.db.find<LiveDocument & { id: number }>({
    collection: slug,
    ...(cursor === null ? {} : { where: { id: { greater_than: after } } }),
    sort: 'id',
    limit: batch,
    pagination: false,
  })
  return docs
}

async function indexBatch(
  payload: Payload,
  collection: string,
  documents: readonly LiveDocument[],
): Promise<void> {
  const { sources, lexicon } = optionsOf(payload)
  const source = sources.get(collection)
  if (!source) return
  const transactionID = (await payload.db.beginTransaction()) ?? undefined
  const req = { payload, context: {}, ...(transactionID ? { transactionID } : {}) } as never
  try {
    const now = Date.now()
    const entries = documents
      .filter(isIndexed)
      .map((document) => entryOf(document, source, { lexicon, now }))
    const gone = documents
      .filter((document) => !isIndexed(document))
      .map(({ id }) => keyOf(collection, id))
    await removeEntries(gone, { payload, req })
    // Without transactions only one document at a time is away, for the moment between two writes.
    const parts = transactionID ? [entries] : entries.map((entry) => [entry])
    for (const part of parts) {
      await writeEntries(part, { payload, req, version: lexicon.version })
    }
    if (transactionID) await payload.db.commitTransaction(transactionID)
  } catch (error) {
    if (transactionID) await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

/** The rebuild as a job of Payload's, for the button. */
export const rebuildTaskConfig: TaskConfig = {
  // The generated types know the tasks of one project only.
  slug: rebuildTask,
  label: 'Dựng lại chỉ mục tin liên quan',
  retries: 3,
  async handler({ req }) {
    await rebuildIndex(req.payload)
    return { output: {} }
  },
}
