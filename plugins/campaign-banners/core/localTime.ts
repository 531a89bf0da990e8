import type { Interval } from './conflicts.ts'
import type { Zone } from './zone.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** Day and hour of an instant on local clocks, as figures are counted: `2026-07-01` and 0–23. */
export function localHour(instant: number, zone: Zone): { day: string; hour: number } {
  const local = new Date(instant + zone.offsetAt(instant))
  return { day: local.toISOString().slice(0, 10), hour: local.getUTCHours() }
}

/** The first instant of the local day that the instant lies in. */
export function startOfDay(instant: number, zone: Zone): number {
  const offset = zone.offsetAt(instant)
  const midnight = Math.floor((instant + offset) / 86_400_000) * 86_400_000
  return midnight - zone.offsetAt(midnight - offset)
}

/** `07:00 01/07/2026`. */
export function formatInstant(instant: number, zone: Zone): string {
  const local = new Date(instant + zone.offsetAt(instant))
  const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`
  return `${time} ${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`
}

export const formatInterval = ({ from, to }: Interval, zone: Zone): string =>
  `${formatInstant(from, zone)} – ${formatInstant(to, zone)}`
