import type { Payload } from 'payload'
import { announceNow } from '../../kit/events/announce.ts'
import { tagOfGlobal } from '../../kit/tags.ts'
import { crossValidate, type Verdict } from '../core/learn/crossValidate.ts'
import { lessonOf, type Lesson } from '../core/learn/lesson.ts'
import { drawMatters, linkedStories, type LinkedStory } from '../core/learn/linkedStories.ts'
import { randomFrom } from '../core/learn/measures.ts'
import type { Entry } from '../core/rank.ts'
import { orderInUse } from '../orderInUse.ts'
import { findCandidates } from '../reader/rankFor.ts'
import { findVisible } from '../reader/stories.ts'
import { optionsOf } from '../runtime.ts'
import { settingsSlug, slugs } from '../slugs.ts'
import { storeOf } from '../store/indexStore.ts'
import { undoOrder, writeOrder } from '../store/orderFile.ts'
import { toEntry } from '../store/rows.ts'

/** What links there are to learn from. */
type Links = {
  /** Stories that readers see, of which links to others that they see say what belongs to them. */
  readonly stories: number
  /** Groups of them that no link ties together. */
  readonly matters: number
}
type Read = Links & { readonly verdict: Verdict; readonly today: string | null }

export type Learning =
  /** There is no file to write to, or an order is given for good. */
  | { readonly outcome: 'no-file' | 'fixed' }
  | ({ readonly outcome: 'too-early' } & Links)
  | ({ readonly outcome: 'not-better' | 'learned' } & Read)
export type Undoing = { readonly outcome: 'no-file' | 'fixed' | 'undone' | 'nothing-to-undo' }

/** Fewer tell chance from skill by no figure. */
export const leastStories = 200
export const leastMatters = 20
/** More take long and teach little. */
const mostStories = 3000
const seed = 20_201_218
const atOnce = 300

/**
 * Learns an order from the links that this project's editors placed between stories that readers see, and
 * writes it where it does better than today's on stories that it never saw, beyond chance.
 */
export async function learnFromLinks(
  payload: Payload,
  onProgress: (done: number, of: number) => void = () => undefined,
  now = Date.now(),
): Promise<Learning> {
  const place = placeOf(payload)
  if ('outcome' in place) return place
  const visibility = createVisibility(payload, now)
  const linked = await findLinkedStories(payload, visibility)
  const links = { stories: linked.length, matters: new Set(linked.map(({ group }) => group)).size }
  if (links.stories < leastStories || links.matters < leastMatters) {
    return { outcome: 'too-early', ...links }
  }
  const order = orderInUse(payload)
  const drawn = drawMatters(linked, mostStories, randomFrom(seed))
  const lessons: Lesson[] = []
  for (const story of drawn) {
    lessons.push(...(await readLesson(payload, story, { visibility, order })))
    onProgress(lessons.length, drawn.length)
  }
  const version = `learned ${new Date(now).toISOString()} from ${lessons.length} stories`
  const verdict = crossValidate(lessons, { version, seed })
  const read = { ...links, verdict, today: order?.version ?? null }
  if (!verdict.isBetter) return { outcome: 'not-better', ...read }
  await writeOrder(place.file, verdict.order)
  await announceNow(payload, [tagOfGlobal(settingsSlug)])
  return { outcome: 'learned', ...read }
}

/** Puts back the order that counted before the last one was learned. */
export async function undoLearning(payload: Payload): Promise<Undoing> {
  const place = placeOf(payload)
  if ('outcome' in place) return place
  if (!(await undoOrder(place.file))) return { outcome: 'nothing-to-undo' }
  await announceNow(payload, [tagOfGlobal(settingsSlug)])
  return { outcome: 'undone' }
}

function placeOf(payload: Payload): { file: string } | { outcome: 'no-file' | 'fixed' } {
  const { order, learned } = optionsOf(payload)
  if (order) return { outcome: 'fixed' }
  return learned.file === null ? { outcome: 'no-file' } : { file: learned.file }
}

/** Which of some documents readers may see; each is asked for once. */
type Visibility = (keys: readonly string[]) => Promise<ReadonlySet<string>>

function createVisibility(payload: Payload, now: number): Visibility {
  const known = new Map<string, boolean>()
  return async (keys) => {
    const unknown = [...new Set(keys)].filter((key) => !known.has(key))
    for (let at = 0; at < unknown.length; at += atOnce) {
      const asked = unknown.slice(at, at + atOnce)
      const found = await findVisible({ payload, now }, asked)
      for (const key of asked) known.set(key, found.has(key))
    }
    return new Set(keys.filter((key) => known.get(key)))
  }
}

/** What the index knows of links, between stories that readers see. */
async function findLinkedStories(payload: Payload, visibility: Visibility) {
  const all: Pick<Entry, 'key' | 'links' | 'names'>[] = []
  for (let after = ''; ;) {
    const { docs } = await payload.db.find<{ id: number; key: string }>({
      collection: slugs.entries,
      where: { key: { greater_than: after } },
      sort: 'key',
      limit: atOnce,
      pagination: false,
    })
    for (const row of docs) {
      const { key, links, names } = toEntry(row as never)
      all.push({ key, links, names })
    }
    const last = docs.at(-1)
    if (!last) break
    after = last.key
  }
  const mentioned = new Set(linkedStories(all).map(({ key }) => key))
  const visible = await visibility([...mentioned])
  return linkedStories(all.filter(({ key }) => visible.has(key)))
}

type Reading = Parameters<typeof lessonOf>[2]['order']

async function readLesson(
  payload: Payload,
  { key, group, belongs }: LinkedStory,
  { visibility, order }: { readonly visibility: Visibility; readonly order: Reading },
): Promise<Lesson[]> {
  const { weights } = optionsOf(payload)
  const [story] = await storeOf(payload).findEntries([key])
  // Taken out of the index meanwhile.
  if (!story) return []
  const found = await findCandidates(payload, story, weights.freshness)
  const visible = await visibility(found.map((one) => one.key))
  const candidates = found.filter((one) => visible.has(one.key))
  return [lessonOf(story, candidates, { group, weights, belongs, order })]
}
