import type { DateField } from 'payload'

/** A field without the parts that make it an instant in a zone. */
export type InstantOptions = Omit<DateField, 'type' | 'timezone' | 'admin'> & {
  readonly admin?: Omit<NonNullable<DateField['admin']>, 'date'> & {
    /** Minutes between the times that the picker offers. @defaultValue Payload's 30 */
    readonly date?: { readonly timeIntervals?: number }
  }
}

/**
 * A day and time of day, typed and shown in one zone whatever zone the editor's computer is in, stored
 * in UTC.
 */
export const instantField = (
  timeZone: string,
  field: InstantOptions,
  label: string = timeZone,
): DateField => ({
  ...field,
  type: 'date',
  timezone: inZone(timeZone, label, field.access),
  admin: {
    ...field.admin,
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: 'dd/MM/yyyy HH:mm',
      timeFormat: 'HH:mm',
      ...field.admin?.date,
    },
  },
})

/**
 * The zone is the same for every value, so it takes no column; of a field that not everybody may read,
 * nobody else learns that it has one.
 */
export const inZone = (
  timeZone: string,
  label: string,
  access?: DateField['access'],
): Exclude<DateField['timezone'], undefined> => ({
  defaultTimezone: timeZone,
  supportedTimezones: [{ label, value: timeZone }],
  override: ({ baseField }) => ({
    ...{ ...baseField, virtual: true, ...(access ? { access } : {}) },
    // One zone is nothing to show, to filter by or to change.
    admin: {
      ...baseField.admin,
      ...{ disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
    },
  }),
})
