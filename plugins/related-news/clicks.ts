import type { Payload } from 'payload'
import { z } from 'zod'
import { createTokenSigner, type TokenSigner } from '../kit/signedToken.ts'
import { slugs } from './slugs.ts'

/** A place in a widget: which list, and the how manieth of it, from 1. */
export type Place = { readonly widget: string; readonly position: number }
type Signed = readonly [widget: string, position: number]

const schema = z.tuple([z.string().regex(/^[a-z-]{1,40}$/), z.int().min(1).max(50)])
const millisecondsPerDay = 86_400_000
const flushAfterMs = 30_000
/** Of one place; more in one flush is a machine and not readers. */
const mostPerFlush = 2000
/** Days that are kept. */
const keptDays = 400
/** Pages are cached for as long as nothing changes them: their addresses must not end before. */
const never = Date.UTC(9999, 0)

export const clicksPath = '/related-news/clicks'

/** What this process counted of one place on one day, and the row that says so. */
type Tally = { readonly id: number | string | null; readonly clicks: number }
type Counter = {
  readonly signer: TokenSigner<Signed>
  /** Since the last flush, by day and place. */
  readonly fresh: Map<string, number>
  /** Of this process alone: another one has rows of its own, so none loses the other's clicks. */
  readonly tallies: Map<string, Tally>
  timer: NodeJS.Timeout | null
  flushing: Promise<void>
}
const key = Symbol.for('thu-do-newsroom.related-clicks')
type Home = { [key]: Counter | undefined }

/** One counter for a database, however often modules are evaluated. */
function counterOf(payload: Payload): Counter {
  const home = payload.db as unknown as Home
  return (home[key] ??= {
    fresh: new Map(),
    tallies: new Map(),
    timer: null,
    flushing: Promise.resolve(),
    signer: createTokenSigner<Signed>({
      secret: payload.secret,
      purpose: 'related-clicks',
      parse: (value) => schema.safeParse(value).data ?? null,
    }),
  })
}

/**
 * Where a browser reports that a link of a place was followed: the `ping` of an `<a>` (HTML section
 * 4.6.7). It says the place, nothing of the reader or the story, and is the same for everybody and
 * always, so that it changes no page.
 */
export function clickAddress(payload: Payload, { widget, position }: Place): string {
  const token = counterOf(payload).signer.sign([widget, position], never)
  return `${payload.config.routes.api}${clicksPath}?t=${token}`
}

/** Counts a click; false for a token that this site did not sign. */
export function countClick(payload: Payload, token: string, now: number): boolean {
  const counter = counterOf(payload)
  let signed: Signed | null
  try {
    signed = counter.signer.verify(token, now)
  } catch {
    return false
  }
  if (!signed) return false
  const name = [dayOf(now), ...signed].join('\t')
  const count = counter.fresh.get(name) ?? 0
  if (count < mostPerFlush) counter.fresh.set(name, count + 1)
  counter.timer ??= setTimeout(() => void flushClicks(payload), flushAfterMs).unref()
  return true
}

/** Writes what was counted; one flush at a time. What cannot be written stays for the next. */
export function flushClicks(payload: Payload): Promise<void> {
  const counter = counterOf(payload)
  if (counter.timer) clearTimeout(counter.timer)
  counter.timer = null
  return (counter.flushing = counter.flushing.then(() => writeFresh(payload, counter)))
}

async function writeFresh(payload: Payload, { fresh, tallies }: Counter): Promise<void> {
  const days = new Set([...fresh.keys()].map(dayIn))
  try {
    for (const [name, count] of fresh) {
      const known = tallies.get(name) ?? { id: null, clicks: 0 }
      const clicks = known.clicks + count
      tallies.set(name, { id: await writeTally(payload, name, { ...known, clicks }), clicks })
      fresh.set(name, (fresh.get(name) ?? 0) - count)
    }
    for (const [name, left] of fresh) if (left === 0) fresh.delete(name)
    if ([...tallies.keys()].some((name) => days.size > 0 && !days.has(dayIn(name)))) {
      await forgetOld(payload, tallies, days)
    }
  } catch (err) {
    payload.logger.error({ err, msg: 'related-news: clicks were not written; tried again later' })
  }
}

const dayIn = (name: string): string => name.slice(0, name.indexOf('\t'))

async function writeTally(payload: Payload, name: string, { id, clicks }: Tally) {
  const collection = slugs.clicks
  if (id !== null) {
    await payload.db.updateOne({ collection, id, data: { clicks } })
    return id
  }
  const [day, widget, position] = name.split('\t')
  const data = { day, widget, position: Number(position), clicks }
  const created = (await payload.db.create({ collection, data })) as { id: number | string }
  return created.id
}

/** A new day has begun: what was counted before is whole, and the oldest days go. */
async function forgetOld(
  payload: Payload,
  tallies: Counter['tallies'],
  days: ReadonlySet<string>,
): Promise<void> {
  for (const name of tallies.keys()) if (!days.has(dayIn(name))) tallies.delete(name)
  const newest = Math.max(...[...days].map((day) => Date.parse(day)))
  const before = dayOf(newest - keptDays * millisecondsPerDay)
  await payload.db.deleteMany({ collection: slugs.clicks, where: { day: { less_than: before } } })
}

export type ClickTotal = Place & { readonly day: string; readonly clicks: number }

/** Totals by day and place since a day, the newest first. */
export async function readClicks(payload: Payload, sinceDay: string): Promise<ClickTotal[]> {
  await flushClicks(payload)
  const { docs } = await payload.db.find<ClickTotal & { id: number }>({
    collection: slugs.clicks,
    where: { day: { greater_than_equal: sinceDay } },
    sort: '-day',
    limit: 50_000,
    pagination: false,
  })
  return sumBy(docs, ({ day, widget, position }) => [day, widget, position].join('\t')).sort(
    (a, b) => b.day.localeCompare(a.day) || byPlace(a, b),
  )
}

/** The totals of some days as one for each place, list by list. */
export const totalByPlace = (totals: readonly ClickTotal[]): ClickTotal[] =>
  sumBy(totals, ({ widget, position }) => `${widget}\t${position}`).sort(byPlace)

function sumBy(totals: readonly ClickTotal[], nameOf: (total: ClickTotal) => string): ClickTotal[] {
  const sums = new Map<string, ClickTotal>()
  for (const { day, widget, position, clicks } of totals) {
    const name = nameOf({ day, widget, position, clicks })
    const known = sums.get(name)?.clicks ?? 0
    sums.set(name, { day, widget, position, clicks: known + clicks })
  }
  return [...sums.values()]
}

const byPlace = (a: Place, b: Place): number =>
  a.widget.localeCompare(b.widget) || a.position - b.position

export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)
