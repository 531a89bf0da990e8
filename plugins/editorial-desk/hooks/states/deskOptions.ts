import type { Payload } from 'payload'
import { type Clock, defaultClock } from '../../core/time/clock.ts'
import type { ResolvedOptions } from '../../resolveOptions.ts'

const key = 'thu-do/editorial-desk'

/** Keeps the options where the panel's own parts, which know the configuration alone, find them. */
export const keepingOptions = (
  custom: Record<string, unknown> | undefined,
  options: ResolvedOptions,
): Record<string, unknown> => ({ ...custom, [key]: options })

export const clockOf = (payload: Payload): Clock => deskOptionsOf(payload)?.clock ?? defaultClock

export const deskOptionsOf = ({ config }: Payload): ResolvedOptions | undefined =>
  config.custom[key] as ResolvedOptions | undefined
