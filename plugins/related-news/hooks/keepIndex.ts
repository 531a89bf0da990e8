import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { announceAtCommit, announceNow } from '../../kit/events/announce.ts'
import { runAfterCommit } from '../../kit/events/endOfTransaction.ts'
import {
  isPublic,
  liveBefore,
  liveChangeOf,
  withoutTrash,
  type LiveDocument,
} from '../../kit/liveChange.ts'
import { selectionOf, valueAt } from '../../kit/fieldValue.ts'
import { readingInstant } from '../../kit/readingInstant.ts'
import { tagOfDocument } from '../../kit/tags.ts'
import { collectionOf, idOf } from '../core/choose.ts'
import type { Entry } from '../core/rank.ts'
import { entriesOf, keysOf, sectionOf } from '../entryOf.ts'
import { decisionsOf } from '../fields/decisions.ts'
import { tagOfLatest, tagOfRelated } from '../reader/tags.ts'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'
import { storeOf } from '../store/indexStore.ts'
import { deepWalk, postedTerms, quickWalk, type Depth } from '../store/postings.ts'
import { removeEntries, writeEntries } from '../store/writeEntries.ts'

type Place = { readonly source: Source; readonly options: ResolvedOptions }

/**
 * Documents beside which a new story may come to stand: of the 22,505 that stand in somebody's first five,
 * four are not among these of theirs by the formula, and one by the learned order (measured on VNTC).
 */
const entered = { near: 400, everyDay: 100 }
/** Longer than any list of the newest beside a story. */
const latestDepth = 60

/** Whether the index may hold a live document. Time and embargo are asked when it is shown. */
export const isIndexed = (document: LiveDocument | null): document is LiveDocument =>
  isPublic(document) && document !== null && !decisionsOf(document).isSuggestedNowhere

/** Keeps the index true in the transaction that changes a document, and says whose lists change. */
export const indexChange =
  ({ source, options }: Place): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const { id } = doc as LiveDocument
    const change = await liveChangeOf({ collection: source.collection, id, req })
    if (!change) return
    const { before, after } = withoutTrash(change)
    const tags = new Set(ownTags(source, id))
    if (isIndexed(after)) {
      const { lexicon } = options
      const entries = entriesOf(after, source, { lexicon, now: readingInstant(req) })
      const said = new Set(entries.map(({ key }) => key))
      const unsaid = keysOf(source, id).filter((key) => !said.has(key))
      if (unsaid.length > 0) await removeEntries(unsaid, { payload: req.payload, req })
      await writeEntries(entries, { payload: req.payload, req, version: lexicon.version })
      for (const entry of entries) {
        const quick = await tagsOfEntry(entry, req, { options, depth: quickWalk })
        for (const tag of quick) tags.add(tag)
        // Far ones may wait a moment; two stories of one moment see each other after their commits only.
        await runAfterCommit(req, () => void announceEntry(entry, req, options))
      }
    } else if (isIndexed(before)) {
      await removeEntries(keysOf(source, id), { payload: req.payload, req })
    }
    if (movesInTime(before, after, place(source, options))) {
      for (const tag of await tagsOfLatest(after, req, { source, options })) tags.add(tag)
    }
    await announceAtCommit(req, [...tags])
  }

/** Takes a deleted document out of the index. */
export const indexDeletion =
  ({ source }: Place): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    await removeEntries(keysOf(source, id), { payload: req.payload, req })
    if (!isPublic(liveBefore({ collection: source.collection, id, req }))) return
    await announceAtCommit(req, ownTags(source, id))
  }

/** The document wherever it is shown, and what stands beside it. */
const ownTags = ({ collection }: Source, id: number | string): string[] => [
  tagOfDocument(collection, id),
  tagOfRelated(collection, id),
]
const place = (source: Source, options: ResolvedOptions): Place => ({ source, options })

/** The documents whose computed lists the entry may come to stand in. */
async function tagsOfEntry(
  entry: Entry,
  { payload }: PayloadRequest,
  { options, depth }: { readonly options: ResolvedOptions; readonly depth: Depth },
): Promise<string[]> {
  const terms = entry.signature.terms.slice(0, postedTerms)
  const question = { terms, day: entry.day, freshness: options.weights.freshness }
  const keys = await storeOf(payload).findKeys(question, entered, depth)
  return keys
    .filter((key) => key !== entry.key)
    .map((key) => tagOfRelated(collectionOf(key), idOf(key)))
}

async function announceEntry(
  entry: Entry,
  req: PayloadRequest,
  options: ResolvedOptions,
): Promise<void> {
  try {
    const tags = await tagsOfEntry(entry, req, { options, depth: deepWalk })
    if (tags.length > 0) await announceNow(req.payload, tags)
  } catch (err) {
    req.payload.logger.error({ err, msg: `related-news: ${entry.key} was not announced` })
  }
}

/** Whether the list of its section's newest has it at another place than before. */
function movesInTime(
  before: LiveDocument | null,
  after: LiveDocument | null,
  { source }: Place,
): boolean {
  if (!isPublic(after)) return false
  const fields = [source.section, ...source.visibility.fields].filter((field) => field !== null)
  return (
    !isPublic(before) ||
    fields.some((field) => String(valueAt(before, field)) !== String(valueAt(after, field)))
  )
}

/**
 * Its section's newest, the section's above and everybody's, where it stands among the first of its
 * section: what stands among the first of all does.
 */
async function tagsOfLatest(
  document: LiveDocument | null,
  req: PayloadRequest,
  { source, options }: Place,
): Promise<string[]> {
  const section = document && sectionOf(document, source)
  const at = valueAt(document, source.visibleSince)
  if (!document || source.section === null || !at) return []
  const ofAll = tagOfLatest(source.collection, null)
  if (section === null) return [ofAll]
  const { docs: newer } = await req.payload.db.find({
    collection: source.collection as CollectionSlug,
    where: {
      and: [
        { [source.section]: { in: [section] } },
        { [source.visibleSince]: { greater_than: new Date(at as string).toISOString() } },
        source.visibility.where(readingInstant(req)),
      ],
    },
    sort: `-${source.visibleSince}`,
    limit: latestDepth,
    pagination: false,
    select: selectionOf([source.visibleSince]),
    req,
  })
  if (newer.length >= latestDepth) return []
  const above = await sectionAbove(section, req, options)
  return [ofAll, ...[section, ...above].map((id) => tagOfLatest(source.collection, id))]
}

async function sectionAbove(
  section: number | string,
  { payload }: PayloadRequest,
  { sections }: ResolvedOptions,
): Promise<(number | string)[]> {
  if (!sections?.parent) return []
  const found = await payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: sections.collection as CollectionSlug,
    where: { id: { equals: section } },
    select: selectionOf([sections.parent]),
  })
  const parent = valueAt(found, sections.parent)
  return isId(parent) ? [parent] : []
}

const isId = (value: unknown): value is number | string =>
  typeof value === 'number' || typeof value === 'string'
