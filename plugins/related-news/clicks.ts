import type { Payload } from 'payload'
import { z } from 'zod'
import { createTokenSigner, type TokenSigner } from '../kit/signedToken.ts'
import { slugs } from './slugs.ts'

/** A place in a widget: which list, and the how manieth of it, from 1. */
export type Place = { readonly widget: string; readonly position: number }
/** Widget, position, day. */
type Signed = readonly [string, number, string]

const schema = z.tuple([z.string().regex(/^[a-z-]{1,40}$/), z.int().min(1).max(50), z.iso.date()])
const millisecondsPerDay = 86_400_000
const flushAfterMs = 30_000
/** Of one place; more in one flush is a machine and not readers. */
const mostPerFlush = 2000

export const clicksPath = '/related-news/clicks'

const key = Symbol.for('thu-do-newsroom.related-clicks')
type Counter = {
  readonly signer: TokenSigner<Signed>
  readonly counts: Map<string, number>
  timer: NodeJS.Timeout | null
}
type Home = { [key]: Counter | undefined }

/** One counter for a database, however often modules are evaluated. */
function counterOf(payload: Payload): Counter {
  const home = payload.db as unknown as Home
  return (home[key] ??= {
    counts: new Map(),
    timer: null,
    signer: createTokenSigner<Signed>({
      secret: payload.secret,
      purpose: 'related-clicks',
      parse(value) {
        return schema.safeParse(value).data ?? null
      },
    }),
  })
}

/**
 * Where a browser reports that a link of a place was followed: the `ping` of an `<a>` (HTML section
 * 4.6.7). It says the place and the day, nothing of the reader or the story, and is the same for
 * everybody on that day; so a page stays the same for all its readers.
 */
export function clickAddress(payload: Payload, place: Place & { readonly now: number }): string {
  const { widget, position, now } = place
  const day = dayOf(now)
  // A page that is read past midnight still counts.
  const expiresAt = Date.parse(day) + 3 * millisecondsPerDay
  const token = counterOf(payload).signer.sign([widget, position, day], expiresAt)
  return `${payload.config.routes.api}${clicksPath}?t=${token}`
}

/** Counts a click; false for a token that this site did not sign, or not for these days. */
export function countClick(payload: Payload, token: string, now: number): boolean {
  const counter = counterOf(payload)
  let signed: Signed | null
  try {
    signed = counter.signer.verify(token, now)
  } catch {
    return false
  }
  if (!signed) return false
  const name = [dayOf(now), signed[0], signed[1]].join('\t')
  const count = counter.counts.get(name) ?? 0
  if (count < mostPerFlush) counter.counts.set(name, count + 1)
  counter.timer ??= setTimeout(() => void flushClicks(payload), flushAfterMs).unref()
  return true
}

/** Writes what was counted: new rows and never a sum, so that two processes cannot lose a click. */
async function flushClicks(payload: Payload): Promise<void> {
  const counter = counterOf(payload)
  if (counter.timer) clearTimeout(counter.timer)
  counter.timer = null
  const counts = [...counter.counts]
  counter.counts.clear()
  try {
    for (const [name, clicks] of counts) {
      const [day, widget, position] = name.split('\t')
      await payload.db.create({
        collection: slugs.clicks,
        data: { day, widget, position: Number(position), clicks },
      })
    }
  } catch (err) {
    payload.logger.error({ err, msg: 'related-news: clicks were not written' })
  }
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
  const totals = new Map<string, ClickTotal>()
  for (const { day, widget, position, clicks } of docs) {
    const name = [day, widget, position].join('\t')
    const known = totals.get(name)?.clicks ?? 0
    totals.set(name, { day, widget, position, clicks: known + clicks })
  }
  return [...totals.values()].sort(
    (a, b) =>
      b.day.localeCompare(a.day) || a.widget.localeCompare(b.widget) || a.position - b.position,
  )
}

/** The totals of some days as one for each place, list by list. */
export function totalByPlace(totals: readonly ClickTotal[]): (Place & { clicks: number })[] {
  const places = new Map<string, Place & { clicks: number }>()
  for (const { widget, position, clicks } of totals) {
    const name = `${widget}\t${position}`
    places.set(name, { widget, position, clicks: clicks + (places.get(name)?.clicks ?? 0) })
  }
  return [...places.values()].sort(
    (a, b) => a.widget.localeCompare(b.widget) || a.position - b.position,
  )
}

export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)
