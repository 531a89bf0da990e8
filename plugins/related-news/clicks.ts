import type { Payload } from 'payload'
import { z } from 'zod'
import { createFloodGate, type FloodGate } from '../kit/counting/floodGate.ts'
import { createTally, type Tally } from '../kit/counting/tally.ts'
import { createTokenSigner, type TokenSigner } from '../kit/signedToken.ts'
import { isInstalled, optionsOf } from './runtime.ts'
import { slugs } from './slugs.ts'

/** A place in a widget: which list, and the how manieth of it, from 1. */
export type Place = { readonly widget: string; readonly position: number }
type Signed = readonly [widget: string, position: number]
type Click = Place & { readonly day: string }

const schema = z.tuple([z.string().regex(/^[a-z-]{1,40}$/), z.int().min(1).max(50)])
const millisecondsPerDay = 86_400_000
/** Of one place in one process; more is a machine and not readers. */
const mostPerMinute = 4000
const maxPlaces = 1000
/** Days that are kept. */
const keptDays = 400
/** Pages are cached for as long as nothing changes them: their addresses must not end before. */
const never = Date.UTC(9999, 0)

export const clicksPath = '/related-news/clicks'

type Counter = {
  readonly signer: TokenSigner<Signed>
  readonly gate: FloodGate
  readonly tally: Tally<Click>
  /** Of each place; there are as many as lists have places. */
  readonly addresses: Map<string, string>
  /** The day on which the oldest ones were last taken away. */
  tidiedOn: string
}
const key = Symbol.for('thu-do-newsroom.related-clicks')
type Home = { [key]: Counter | undefined }

/** One counter for a database, however often modules are evaluated. */
function counterOf(payload: Payload): Counter {
  const home = payload.db as unknown as Home
  return (home[key] ??= {
    signer: createTokenSigner<Signed>({
      secret: payload.secret,
      purpose: 'related-clicks',
      parse: (value) => schema.safeParse(value).data ?? null,
    }),
    gate: createFloodGate({ perMinute: mostPerMinute, maxAddresses: maxPlaces }),
    tally: createTally<Click>({ payload, collection: slugs.clicks, addUp }),
    addresses: new Map(),
    tidiedOn: '',
  })
}

/**
 * Where a browser reports that a link of a place was followed: the `ping` of an `<a>` (HTML section
 * 4.6.7). It says the place, nothing of the reader or the story, and is the same for everybody and
 * always, so that it changes no page.
 */
export function clickAddress(payload: Payload, { widget, position }: Place): string {
  const { signer, addresses } = counterOf(payload)
  const place = `${widget} ${position}`
  const token = addresses.get(place) ?? signer.sign([widget, position], never)
  addresses.set(place, token)
  const { nextBasePath } = isInstalled(payload) ? optionsOf(payload) : { nextBasePath: '' }
  return `${nextBasePath}${payload.config.routes.api}${clicksPath}?t=${token}`
}

/** What became of a click; `counted` only after it is durable. */
export type ClickResult = 'counted' | 'forged' | 'flood' | 'busy'

/** Counts a click. */
export async function countClick(
  payload: Payload,
  token: string,
  now: number,
): Promise<ClickResult> {
  const { signer, gate, tally } = counterOf(payload)
  const signed = verify(signer, token, now)
  if (!signed) return 'forged'
  const [widget, position] = signed
  if (!gate.admits(`${widget} ${position}`, 1, now)) return 'flood'
  if (tally.isFull()) return 'busy'
  try {
    await tally.add([{ day: dayOf(now), widget, position }])
  } catch (err) {
    payload.logger.error({ err, msg: 'related-news: a group of clicks was not written' })
    return 'busy'
  }
  tidy(payload, now)
  return 'counted'
}

function verify(signer: TokenSigner<Signed>, token: string, now: number): Signed | null {
  try {
    return signer.verify(token, now)
  } catch {
    return null
  }
}

/** A row for each place and day. Two processes may each begin one: they are read as one. */
const addUp = (clicks: readonly Click[]) =>
  [...Map.groupBy(clicks, nameOf).values()].flatMap((group) => {
    const [click] = group
    if (!click) return []
    const { day, widget, position } = click
    const of = { day: { equals: day }, widget: { equals: widget }, position: { equals: position } }
    return { where: of, row: { day, widget, position }, counts: { clicks: group.length } }
  })

const nameOf = ({ day, widget, position }: Click): string => [day, widget, position].join('\t')

/** The oldest days go when a new one begins. */
function tidy(payload: Payload, now: number): void {
  const counter = counterOf(payload)
  const today = dayOf(now)
  if (counter.tidiedOn === today) return
  counter.tidiedOn = today
  const where = { day: { less_than: dayOf(now - keptDays * millisecondsPerDay) } }
  payload.db.deleteMany({ collection: slugs.clicks, where }).catch((err: unknown) => {
    payload.logger.error({ err, msg: 'related-news: old clicks were not taken away' })
  })
}

export type ClickTotal = Click & { readonly clicks: number }

/** Totals by day and place since a day, the newest first. */
export async function readClicks(payload: Payload, sinceDay: string): Promise<ClickTotal[]> {
  const { docs } = await payload.db.find<ClickTotal & { id: number }>({
    collection: slugs.clicks,
    where: { day: { greater_than_equal: sinceDay } },
    sort: '-day',
    limit: 50_000,
    pagination: false,
  })
  return sumBy(docs, nameOf).sort((a, b) => b.day.localeCompare(a.day) || byPlace(a, b))
}

/** The totals of some days as one for each place, list by list. */
export const totalByPlace = (totals: readonly ClickTotal[]): ClickTotal[] =>
  sumBy(totals, ({ widget, position }) => `${widget}\t${position}`).sort(byPlace)

function sumBy(totals: readonly ClickTotal[], keyOf: (total: ClickTotal) => string): ClickTotal[] {
  const sums = new Map<string, ClickTotal>()
  for (const { day, widget, position, clicks } of totals) {
    const name = keyOf({ day, widget, position, clicks })
    const known = sums.get(name)?.clicks ?? 0
    sums.set(name, { day, widget, position, clicks: known + clicks })
  }
  return [...sums.values()]
}

const byPlace = (a: Place, b: Place): number =>
  a.widget.localeCompare(b.widget) || a.position - b.position

export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)
