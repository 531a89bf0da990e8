const countedKinds = ['impressions', 'viewable', 'clicks', 'dismissals'] as const
export type CountedKind = (typeof countedKinds)[number]

/** What a page view tells: tokens of banners with what happened to them. */
export type Beacon = {
  readonly view: View
  readonly events: readonly { readonly token: string; readonly kind: CountedKind }[]
}
/** One view of one page: a random number and the second in which it began, by the reader's clock. */
export type View = { readonly id: string; readonly beganAt: number }

/** More placements than a page has. */
const maxEvents = 20
export const maxBeaconBytes = 16 * 1024

/** A beacon's body; null where it is not one. Clicks are told by the redirect alone. */
export function parseBeacon(body: string): Beacon | null {
  if (body.length > maxBeaconBytes) return null
  try {
    const { view, events } = JSON.parse(body) as Record<string, unknown>
    const parsed = parseView(view)
    if (!parsed || !Array.isArray(events)) return null
    if (events.length === 0 || events.length > maxEvents) return null
    const known = events.flatMap((event: unknown) => {
      const [token, name] = Array.isArray(event) ? (event as unknown[]) : []
      const kind = countedKinds.find((counted) => counted === name)
      return typeof token === 'string' && kind && kind !== 'clicks' ? [{ token, kind }] : []
    })
    return known.length === events.length ? { view: parsed, events: known } : null
  } catch {
    return null
  }
}

/** `<seconds in base 36>-<24 hexadecimal digits>`. */
export function parseView(text: unknown): View | null {
  const [, seconds] =
    (typeof text === 'string' && /^([0-9a-z]{1,9})-[0-9a-f]{24}$/.exec(text)) || []
  return seconds === undefined
    ? null
    : { id: text as string, beganAt: Number.parseInt(seconds, 36) * 1000 }
}
