import type { CollectionSlug, Payload } from 'payload'
import type { Answers } from '../../kit/answers/answers.ts'
import { selectionOf } from '../../kit/fieldValue.ts'
import { isInTrash } from '../../kit/liveChange.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, type DocumentId } from '../../kit/tags.ts'
import { choose, collectionOf, idOf, inLocale, keyOf, localeOf, neutral } from '../core/choose.ts'
import type { Decided } from '../core/order/decided.ts'
import type { Ordered, OrderParts } from '../core/order/orderBy.ts'
import type { Entry } from '../core/rank.ts'
import { sharedWords } from '../core/reasons.ts'
import { decisionFields, decisionsOf, type Decisions, type Reference } from '../fields/decisions.ts'
import { entryOf } from '../entryOf.ts'
import type { Source } from '../resolveOptions.ts'
import { isInstalled, optionsOf } from '../runtime.ts'
import { storeOf } from '../store/indexStore.ts'
import { rankFor } from './rankFor.ts'
import { findAny, findVisible, typedId, type FoundStory, type Story } from './stories.ts'
import { tagOfRelated } from './tags.ts'

/** Why a story stands there. */
type Why = {
  readonly isPinned: boolean
  /** Words that both hold, those that weigh most first. */
  readonly words: readonly string[]
  readonly daysApart: number
  readonly score: number
  /** Null for a pin that shares nothing with the document. */
  readonly parts: OrderParts | null
  readonly decided: Decided
  /** How many stories are tied to it by links that editors set, of those that count most. */
  readonly linkedWith: number
}
export type RelatedStory = Story & { readonly why: Why }

export type RelatedQuestion = {
  readonly collection: string
  readonly id: DocumentId
  /** Epoch milliseconds. */
  readonly now: number
  /** The reader's locale. @defaultValue the project's default one */
  readonly locale?: string | null
  /** @defaultValue the option `count` */
  readonly count?: number
  /** Keys (`articles:12`) of what the page shows elsewhere. */
  readonly shown?: readonly string[]
  /** Remembers what many lists share; the caller has it hear of every change. */
  readonly answers?: Pick<Answers, 'recall'> | undefined
}

/** Candidates whose documents are read at once; hardly ever are more needed. */
const batch = 30

/**
 * The stories that go on from a document: its pins, then what the index finds, without the ones
 * that an editor excluded, that the page shows already or that are copies of these. Empty for a
 * document that readers cannot see.
 */
export async function relatedTo(
  payload: Payload,
  question: RelatedQuestion,
): Promise<Sourced<RelatedStory[]>> {
  const { collection, id, now } = question
  if (!isInstalled(payload)) return { value: [], tags: [], staleAt: null }
  const own = await findOwn(payload, question)
  const tags = new Set([tagOfRelated(collection, id), tagOfDocument(collection, id)])
  const nothing = (staleAt: number | null) => ({ value: [], tags: [...tags], staleAt })
  if (!own) return nothing(null)
  const { count: defaultCount, sources } = optionsOf(payload)
  const { visibility } = own.source
  const ownChange = visibility.nextChange(own.document, now)
  if (!visibility.isVisible(own.document, now)) return nothing(ownChange)

  const { story, document } = own
  const decisions = decisionsOf(document)
  const ranking = await rankFor(payload, story, { now, answers: question.answers })
  for (const tag of ranking.tags) tags.add(tag)
  const count = question.count ?? defaultCount
  const locale = localeOf(story.key)
  const named = (key: string): string => inLocale(key, locale)
  const shown = new Set([story.key, ...(question.shown ?? []).map(named)])
  const excluded = new Set(decisions.excluded.map(keyOfReference).map(named))
  const pins = pinsOf(decisions, now)
    .map((pin) => ({ ...pin, key: named(pin.key) }))
    .filter(({ key }) => !shown.has(key))
  const context = { payload, now, story, tags, staleAt: earliest(ownChange, ranking.staleAt) }

  const pinned = await readPins(context, pins, ranking.ranked)
  for (const { key } of pinned) shown.add(key)
  const candidates = ranking.ranked.filter(
    ({ entry }) => !shown.has(entry.key) && !excluded.has(entry.key),
  )
  const most = new Map([...sources.values()].map((source) => [source.collection, source.most]))
  // What a list of its own kind is about has no bound beside itself.
  most.delete(collection)
  const shownEntries = await entriesOf(payload, [...shown], story)
  const computed = await readComputed(context, candidates, {
    count: count - pinned.length,
    most,
    shown: shownEntries,
  })
  return {
    value: [...pinned, ...computed]
      .slice(0, count)
      .map((one) => ({ ...one, key: neutral(one.key) })),
    tags: [...tags],
    staleAt: earliest(context.staleAt, ...pins.map(({ until }) => until)),
  }
}

type Context = {
  readonly payload: Payload
  readonly now: number
  readonly story: Entry
  readonly tags: Set<string>
  staleAt: number | null
}
type OwnDocument = Readonly<Record<string, unknown>> & { readonly id: DocumentId }

/** The document itself and what the index has of it, or would have. */
async function findOwn(
  payload: Payload,
  { collection, id: given, now, locale: asked = null }: RelatedQuestion,
): Promise<{ document: OwnDocument; story: Entry; source: Source } | null> {
  const { sources, lexicon, locales } = optionsOf(payload)
  const locale = asked !== null && locales?.others.includes(asked) ? asked : null
  const source = sources.get(collection)
  const id = typedId(payload, collection, String(given))
  if (!source || id === null) return null
  const [entry] = await storeOf(payload).findEntries([inLocale(keyOf(collection, id), locale)])
  // Past access control: what an editor decided is not for readers, its effect is.
  const document = await payload.db.findOne<OwnDocument>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    // The text is read only where the index does not have the document: it is suggested nowhere.
    ...(entry
      ? {
          select: selectionOf([
            ...source.visibility.fields,
            ...Object.values(decisionFields),
            'deletedAt',
          ]),
        }
      : {}),
  })
  if (!document || isInTrash(document)) return null
  return { source, document, story: entry ?? entryOf(document, source, { lexicon, now, locale }) }
}

type Pin = { readonly key: string; readonly until: number | null }

const keyOfReference = ({ relationTo, value }: Reference): string => keyOf(relationTo, value)

/** The pins that have not run out, in the editor's order. */
function pinsOf({ pins }: Decisions, now: number): Pin[] {
  return pins.flatMap(({ story, until }) => {
    const end = until ? Date.parse(until) : null
    return story && (end === null || end > now) ? [{ key: keyOfReference(story), until: end }] : []
  })
}

async function readPins(
  context: Context,
  pins: readonly Pin[],
  ranked: readonly Ordered[],
): Promise<RelatedStory[]> {
  if (pins.length === 0) return []
  const keys = pins.map(({ key }) => key)
  const found = await findVisible(context, keys)
  await watch(context, keys, found)
  const scores = new Map(ranked.map((one) => [one.entry.key, one]))
  return keys.flatMap((key) => {
    const story = found.get(key)
    return story ? { ...withoutRow(story), why: whyOf(context, scores.get(key), true) } : []
  })
}

type Wanted = {
  readonly count: number
  readonly most: ReadonlyMap<string, number>
  /** What the page shows, so that no copy of it is shown again. */
  readonly shown: readonly Entry[]
}

async function readComputed(
  context: Context,
  candidates: readonly Ordered[],
  { count, most, shown }: Wanted,
): Promise<RelatedStory[]> {
  const seen = new Map<string, FoundStory>()
  let chosen: Ordered[] = []
  for (let read = 0; read < candidates.length && chosen.length < count; read += batch) {
    const next = candidates.slice(read, read + batch)
    const keys = next.map(({ entry }) => entry.key)
    const found = await findVisible(context, keys)
    for (const [key, story] of found) seen.set(key, story)
    chosen = choose(candidates.slice(0, read + batch), {
      count,
      shown,
      most,
      canShow: ({ entry }) => seen.has(entry.key),
    })
    // Only those before the last chosen one could take a place when their time comes.
    const last = chosen.length < count ? undefined : chosen.at(-1)?.entry.key
    const end = last === undefined ? keys.length : keys.indexOf(last)
    await watchHidden(context, keys.slice(0, end), seen)
  }
  return chosen.flatMap((ranked) => {
    const story = seen.get(ranked.entry.key)
    if (!story) return []
    enter(context, story)
    return { ...withoutRow(story), why: whyOf(context, ranked, false) }
  })
}

/** Enters what is shown in the page's account, and when what is hidden comes into view. */
async function watch(
  context: Context,
  keys: readonly string[],
  found: ReadonlyMap<string, FoundStory>,
): Promise<void> {
  for (const key of keys) {
    const story = found.get(key)
    if (story) enter(context, story)
    else context.tags.add(tagOfDocument(collectionOf(key), idOf(key)))
  }
  await watchHidden(context, keys, found)
}

function enter(context: Context, { collection, id, row, visibility }: FoundStory): void {
  context.tags.add(tagOfDocument(collection, id))
  context.staleAt = earliest(context.staleAt, visibility.nextChange(row, context.now))
}

async function watchHidden(
  context: Context,
  keys: readonly string[],
  found: ReadonlyMap<string, FoundStory>,
): Promise<void> {
  const hidden = keys.filter((key) => !found.has(key))
  if (hidden.length === 0) return
  for (const { row, visibility } of (await findAny(context, hidden)).values()) {
    context.staleAt = earliest(context.staleAt, visibility.nextChange(row, context.now))
  }
}

async function entriesOf(
  payload: Payload,
  keys: readonly string[],
  story: Entry,
): Promise<Entry[]> {
  const others = keys.filter((key) => key !== story.key)
  return [story, ...(others.length > 0 ? await storeOf(payload).findEntries(others) : [])]
}

const unranked = {
  ...{ words: [], daysApart: 0, score: 0, parts: null, linkedWith: 0 },
  decided: { for: [], against: [] },
}

function whyOf({ story }: Context, ranked: Ordered | undefined, isPinned: boolean): Why {
  if (!ranked) return { ...unranked, isPinned }
  return {
    isPinned,
    words: sharedWords(story.signature, ranked.entry.signature),
    daysApart: ranked.entry.day - story.day,
    score: ranked.score,
    parts: ranked.parts,
    decided: ranked.decided(),
    linkedWith: ranked.linkedWith.length,
  }
}

function withoutRow({ row: _, visibility: __, ...story }: FoundStory): Story {
  return story
}
