import type { DateField } from 'payload'

const newsroomZone = 'Asia/Ho_Chi_Minh'

/**
 * A day and time of day, typed and shown in Hà Nội time whatever zone the editor's computer is in,
 * stored in UTC. The zone is the same for every value, so it takes no column.
 */
export function instantField(field: Omit<DateField, 'type' | 'timezone'>): DateField {
  return {
    ...field,
    type: 'date',
    timezone: {
      defaultTimezone: newsroomZone,
      supportedTimezones: [{ label: 'Hà Nội (GMT+7)', value: newsroomZone }],
      override: ({ baseField }) => ({ ...baseField, virtual: true }),
    },
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
