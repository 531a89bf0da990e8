import type { DateField } from 'payload'

/** The zone is the same for every value, so it takes no column. */
export const newsroomZone: Exclude<DateField['timezone'], undefined> = {
  defaultTimezone: 'Asia/Ho_Chi_Minh',
  supportedTimezones: [{ label: 'Hà Nội (GMT+7)', value: 'Asia/Ho_Chi_Minh' }],
  override: ({ baseField }) => ({ ...baseField, virtual: true }),
}

/** Of an instant that not everybody may read, nobody else learns that it has a zone. */
const zoneFor = (access: NonNullable<DateField['access']>): typeof newsroomZone => ({
  ...newsroomZone,
  override: ({ baseField }) => ({ ...baseField, virtual: true, access }),
})

/**
 * A day and time of day, typed and shown in Hà Nội time whatever zone the editor's computer is in,
 * stored in UTC.
 */
export function instantField(field: Omit<DateField, 'type' | 'timezone'>): DateField {
  return {
    ...field,
    type: 'date',
    timezone: field.access ? zoneFor(field.access) : newsroomZone,
    admin: {
      ...field.admin,
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'dd/MM/yyyy HH:mm',
        timeFormat: 'HH:mm',
      },
    },
  }
}
