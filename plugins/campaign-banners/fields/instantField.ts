import type { DateField } from 'payload'
import { instantField as zonedField, type InstantOptions } from '../../kit/dates/instantField.ts'

/** A day and time of day to the minute, typed and shown in one zone, stored in UTC. */
export const instantField = (timeZone: string, field: InstantOptions): DateField =>
  zonedField(timeZone, {
    ...field,
    hooks: {
      beforeValidate: [({ value }: { value?: unknown }) => toMinute(value)],
      ...field.hooks,
    },
    admin: { ...field.admin, date: { timeIntervals: 15 } },
  })

/** What an editor sees is what holds: no seconds that the picker left behind. */
const toMinute = (value: unknown): unknown =>
  typeof value === 'string' ? `${value.slice(0, 16)}:00.000Z` : value
