import { fromField, toField } from '../../../kit/admin/zoneTime.ts'

export const filterNames = ['actorName', 'action', 'kind', 'door', 'from', 'until'] as const
/** What is asked of the audit; an empty text asks nothing. */
export type Filter = Readonly<Record<(typeof filterNames)[number], string>>

const dayMs = 24 * 60 * 60 * 1000

/** Where in a list's `where` each question stands, so that it is found again in an address. */
const places = {
  actorName: ['actorName', 'like'],
  action: ['action', 'equals'],
  kind: ['kind', 'equals'],
  door: ['door', 'equals'],
  from: ['createdAt', 'greater_than_equal'],
  until: ['createdAt', 'less_than'],
} as const

const keyOf = (name: keyof Filter, at: number): string => {
  const [field, operator] = places[name]
  return `where[and][${at}][${field}][${operator}]`
}

/** The question as the address of a list, or of its table. Days are those of the project's zone. */
export function auditAddress(filter: Filter, zone: string): string {
  const asked = new URLSearchParams()
  for (const name of filterNames) {
    const value = filter[name]
    if (value === '') continue
    asked.set(keyOf(name, [...asked].length), spoken(name, value, zone))
  }
  const text = asked.toString()
  return text === '' ? '' : `?${text}`
}

function spoken(name: keyof Filter, value: string, zone: string): string {
  if (name !== 'from' && name !== 'until') return value
  const start = fromField(`${value}T00:00`, zone)
  return new Date(name === 'from' ? start : start + dayMs).toISOString()
}

/** The question that an address asks. */
export function filterOf(search: { entries(): Iterable<[string, string]> }, zone: string): Filter {
  const given = [...search.entries()]
  const found = (name: keyof Filter): string => {
    const [field, operator] = places[name]
    const wanted = `[${field}][${operator}]`
    return given.find(([key]) => key.startsWith('where[') && key.endsWith(wanted))?.[1] ?? ''
  }
  const day = (instant: string, back: number): string => {
    const at = Date.parse(instant) - back
    return Number.isNaN(at) ? '' : toField(at, zone).slice(0, 10)
  }
  return {
    ...{ actorName: found('actorName'), action: found('action') },
    ...{ kind: found('kind'), door: found('door') },
    from: day(found('from'), 0),
    until: day(found('until'), 1),
  }
}
