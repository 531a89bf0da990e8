import { createHash } from 'node:crypto'
import { isbot } from 'isbot'
import type { Payload } from 'payload'
import type { TokenSigner } from '../../kit/signedToken.ts'
import type { ResolvedOptions } from '../options.ts'
import { placeElsewhere } from '../core/placement.ts'
import type { Delivery } from '../reader/placeBanners.ts'
import { type CountedKind, parseBeacon, parseView, type View } from './beacon.ts'
import { createFloodGate } from '../../kit/counting/floodGate.ts'
import { createReplayGuard } from '../../kit/counting/replayGuard.ts'
import { createTally } from '../../kit/counting/tally.ts'
import { isUnknownCommit } from '../../kit/transactions/conflict.ts'
import { addUpHours, type Entry } from './addUp.ts'
import { createHousekeeping } from './housekeeping.ts'
import { createSeenRows, writeSeen } from './seenRows.ts'

/** Who tells. */
export type Teller = {
  readonly address: string
  readonly userAgent: string
  /** The `Sec-Purpose` header: a browser that fetches ahead says so. */
  readonly purpose: string
}
/** What became of what was told; `counted` only after it is durable. */
export type Told =
  | { readonly result: 'counted'; readonly events: number }
  | { readonly result: 'ignored' | 'malformed' | 'forged' | 'replay' | 'flood' | 'busy' }

export type Counter = {
  tell(body: string, teller: Teller): Promise<Told>
  click(
    click: { readonly token: string; readonly view: string | null },
    teller: Teller,
  ): Promise<Told>
}

export type CounterOptions = {
  readonly payload: Payload
  readonly options: ResolvedOptions
  readonly signer: TokenSigner<Delivery>
  /** Whether the creative runs at the placement at an instant. */
  readonly isRunning: (delivery: Delivery, instant: number) => Promise<boolean>
}

/** How wrong a reader's clock may be. */
const skewMs = 60 * 60_000
/** A mark is remembered for as long as its view could come again. */
const windowMs = 2 * skewMs
/** About 60 MB. Beyond it nothing is counted rather than something twice. */
const maxMarks = 500_000
const maxAddresses = 50_000

/** Counts what can be trusted and nothing twice. */
export function createCounter({ payload, options, signer, isRunning }: CounterOptions): Counter {
  const { now, counting } = options
  const guard = createReplayGuard({ windowMs, maxKeys: maxMarks })
  const gate = createFloodGate({ perMinute: counting.perAddressPerMinute, maxAddresses })
  const tally = createTally<Entry>({
    payload,
    collection: options.slugs.counts,
    addUp: (entries) => addUpHours(entries, options.zone),
    alongside: (entries, req) =>
      writeSeen(
        entries.flatMap(({ mark }) => mark ?? []),
        options,
        req,
      ),
  })
  const seen = createSeenRows({ payload, options, guard, windowMs })
  const housekeeping = createHousekeeping({ payload, options, windowMs })

  async function keep(entries: readonly Entry[]): Promise<Told> {
    try {
      await tally.add(entries)
    } catch (err) {
      payload.logger.error({ err, msg: 'campaign-banners: a group of counts was not written' })
      // Of what may be counted the marks stay: rather one too few than one twice.
      if (!isUnknownCommit(err)) for (const { mark } of entries) if (mark) guard.remove(mark)
      return { result: 'busy' }
    }
    housekeeping.tidy()
    return { result: 'counted', events: entries.length }
  }

  /** Nothing is counted that others may have counted: the database is asked first, or nobody. */
  const isInformed = (): Promise<boolean> =>
    seen.hear().then(
      () => true,
      (err: unknown) => {
        payload.logger.error({ err, msg: 'campaign-banners: what was counted could not be read' })
        return false
      },
    )

  /** An entry for something told, or why there is none. */
  async function judge(told: {
    readonly view: View | null
    readonly token: string
    readonly kind: CountedKind
    readonly isBot: boolean
  }): Promise<Entry | Told> {
    const { view, token, kind, isBot } = told
    const at = now()
    const delivery = signer.verify(token, at)
    if (!delivery) return { result: 'forged' }
    // Half a minute after the end somebody may still be looking at it.
    if (!(await isRunning(delivery, at)) && !(await isRunning(delivery, at - 30_000))) {
      return { result: 'ignored' }
    }
    // Apart: how many there were, not what they did.
    if (isBot && kind !== 'impressions' && kind !== 'clicks') return { result: 'ignored' }
    const column = isBot ? 'bots' : kind
    const { campaign, creative, placement, isElsewhere } = delivery
    const place = isElsewhere ? placeElsewhere(placement) : placement
    const row = { campaign, creative, placement: place }
    // A click without a script has no view to know it again by.
    if (!view) return { ...row, column, at, mark: null }
    if (Math.abs(at - view.beganAt) > skewMs) return { result: 'replay' }
    const markOf = (name: CountedKind): string => hash([view.id, ...Object.values(row), name])
    if (kind !== 'impressions' && !isBot && !guard.has(markOf('impressions')))
      return { result: 'ignored' }
    const mark = markOf(kind)
    const added = guard.add(mark, at)
    if (added !== 'added') return { result: added === 'full' ? 'busy' : 'replay' }
    return { ...row, column, at, mark }
  }

  return {
    async tell(body, { address, userAgent, purpose }) {
      if (isAhead(purpose)) return { result: 'ignored' }
      const beacon = parseBeacon(body)
      if (!beacon) return { result: 'malformed' }
      if (!gate.admits(address, beacon.events.length, now())) return { result: 'flood' }
      if (tally.isFull()) return { result: 'busy' }
      if (!(await isInformed())) return { result: 'busy' }
      const entries: Entry[] = []
      let refusal: Told = { result: 'ignored' }
      for (const { token, kind } of beacon.events) {
        const judged = await judge({ view: beacon.view, token, kind, isBot: isbot(userAgent) })
        if ('result' in judged) refusal = judged
        else entries.push(judged)
      }
      return entries.length > 0 ? keep(entries) : refusal
    },
    async click({ token, view }, { address, userAgent, purpose }) {
      if (isAhead(purpose)) return { result: 'ignored' }
      if (!gate.admits(address, 1, now())) return { result: 'flood' }
      if (tally.isFull()) return { result: 'busy' }
      if (!(await isInformed())) return { result: 'busy' }
      const isBot = isbot(userAgent)
      const judged = await judge({
        view: view === null ? null : parseView(view),
        token,
        kind: 'clicks',
        isBot,
      })
      return 'result' in judged ? judged : keep([judged])
    },
  }
}

const isAhead = (purpose: string): boolean => /\bprefetch\b|\bprerender\b/i.test(purpose)

/** 64 bits: among half a million marks a chance meeting is as likely as one in a hundred million. */
const hash = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest().subarray(0, 8).toString('base64url')
