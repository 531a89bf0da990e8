/** Instants in the newsroom's zone, which need not be that of the editor's computer. */
const parts = (instant: number, timeZone: string): Map<string, string> =>
  new Map(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )

/** `2026-07-01T07:00`, as a `datetime-local` field has it. */
export function toField(instant: number, timeZone: string): string {
  const at = parts(instant, timeZone)
  const part = (name: string): string => at.get(name) ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/** The instant that such a field names in the zone; NaN where it names none. */
export function fromField(text: string, timeZone: string): number {
  const asUtc = Date.parse(`${text}:00Z`)
  if (Number.isNaN(asUtc)) return Number.NaN
  const offset = Date.parse(`${toField(asUtc, timeZone)}:00Z`) - asUtc
  return asUtc - offset
}

/** `07:00 01/07`. */
export function shortTime(instant: number, timeZone: string): string {
  const at = parts(instant, timeZone)
  const part = (name: string): string => at.get(name) ?? ''
  return `${part('hour')}:${part('minute')} ${part('day')}/${part('month')}`
}
