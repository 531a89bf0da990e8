'use client'
import { useConfig } from '@payloadcms/ui'
import { clockKey, defaultClock, type Clock } from '../core/time/clock.ts'

/** The newsroom's clock, whatever the browser's own says. */
export function useClock(): Clock {
  const { config } = useConfig()
  const custom = config.admin.custom as Readonly<Record<string, Clock | undefined>> | undefined
  return custom?.[clockKey] ?? defaultClock
}
