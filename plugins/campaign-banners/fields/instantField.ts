import type { DateField } from 'payload'

/** A day and time of day to the minute, typed and shown in one zone, stored in UTC. */
export function instantField(
  timeZone: string,
  field: Omit<DateField, 'type' | 'timezone'>,
): DateField {
  return {
    ...field,
    type: 'date',
    timezone: {
      defaultTimezone: timeZone,
      supportedTimezones: [{ label: timeZone, value: timeZone }],
      // The zone is the same for every value, so it takes no column.
      override: ({ baseField }) => ({ ...baseField, virtual: true }),
    },
    hooks: {
      beforeValidate: [({ value }: { value?: unknown }) => toMinute(value)],
      ...field.hooks,
    },
    admin: {
      ...field.admin,
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'dd/MM/yyyy HH:mm',
        timeFormat: 'HH:mm',
        timeIntervals: 15,
      },
    },
  }
}

/** What an editor sees is what holds: no seconds that the picker left behind. */
const toMinute = (value: unknown): unknown =>
  typeof value === 'string' ? `${value.slice(0, 16)}:00.000Z` : value
