import type { CollectionSlug, Payload, PayloadRequest, TaskConfig } from 'payload'
import { announceNow } from '../../kit/events/announce.ts'
import type { LiveDocument } from '../../kit/liveChange.ts'
import { inOwnTransaction } from '../../kit/transactions/inTransaction.ts'
import { tagOfGlobal } from '../../kit/tags.ts'
import { entriesOf, keysOf } from '../entryOf.ts'
import { isIndexed } from '../hooks/keepIndex.ts'
import { idTypeOf } from '../idTypeOf.ts'
import { optionsOf } from '../runtime.ts'
import { rebuildTask, settingsSlug, slugs } from '../slugs.ts'
import { removeEntries, writeEntries } from '../store/writeEntries.ts'

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
const documentsPerBatch = 50
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
      const ids = await indexBatch(payload, state)
      if (ids.length === 0) break
      state = await keep(payload, {
        ...state,
        cursor: String(ids.at(-1)),
        done: state.done + ids.length,
      })
      onProgress(state)
    }
  }
  state = { ...state, version: lexicon.version, finishedAt: new Date().toISOString() }
  await keep(payload, state)
  // Every list that was computed is accounted to the settings.
  await announceNow(payload, [tagOfGlobal(settingsSlug)])
  return state
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

type Batch = Pick<RebuildState, 'source' | 'cursor'>
type DocumentId = number | string

/**
 * Puts the next documents into the index and returns their ids. They are read in the transaction that
 * writes them: what an editor publishes meanwhile waits, or makes the batch begin again.
 * Without transactions each is read just before it is written.
 */
async function indexBatch(payload: Payload, batch: Batch): Promise<DocumentId[]> {
  return inOwnTransaction(payload, async (req) => {
    const documents = await readBatch(payload, batch, req)
    const ids = documents.map(({ id }) => id)
    if (req.transactionID) await indexDocuments(payload, batch, documents, req)
    else
      for (const id of ids) {
        await indexDocuments(payload, batch, [await readOne(payload, batch, id)])
      }
    return ids
  })
}

async function readBatch(
  payload: Payload,
  { source, cursor }: Batch,
  req?: PayloadRequest,
): Promise<LiveDocument[]> {
  const after = idTypeOf(payload, source) === 'number' ? Number(cursor) : cursor
  const { docs } = await payload.db.find<LiveDocument & { id: number }>({
    collection: source as CollectionSlug,
    ...(cursor === null ? {} : { where: { id: { greater_than: after } } }),
    sort: 'id',
    limit: documentsPerBatch,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}

/** A document as it is now; one that was deleted meanwhile by its id alone, which no index holds. */
const readOne = async (payload: Payload, { source }: Batch, id: DocumentId) =>
  (await payload.db.findOne<LiveDocument & { id: number }>({
    collection: source as CollectionSlug,
    where: { id: { equals: id } },
  })) ?? ({ id, _status: 'draft' } as LiveDocument)

async function indexDocuments(
  payload: Payload,
  { source: collection }: Batch,
  documents: readonly LiveDocument[],
  req?: PayloadRequest,
): Promise<void> {
  const { sources, lexicon } = optionsOf(payload)
  const source = sources.get(collection)
  if (!source) return
  const now = Date.now()
  const write = { payload, version: lexicon.version, ...(req ? { req } : {}) }
  const gone = documents.filter((document) => !isIndexed(document))
  await removeEntries(
    // Those that say nothing in a language any more, too.
    [...gone, ...(source.locales ? documents : [])].flatMap(({ id }) => keysOf(source, id)),
    write,
  )
  const entries = documents
    .filter(isIndexed)
    .flatMap((document) => entriesOf(document, source, { lexicon, now }))
  if (entries.length > 0) await writeEntries(entries, write)
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
