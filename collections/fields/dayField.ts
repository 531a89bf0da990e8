import type { DateField } from 'payload'
import { storedAsDay } from '../../plugins/kit/dates/withStoredDates.ts'
import { newsroomZone } from './instantField.ts'

/**
 * A calendar day without a time of day, stored as noon of it in UTC. Shown in Hà Nội time, where
 * that is 19:00 of the same day: by the editor's own clock it would be the next day east of UTC+12.
 */
export function dayField(field: Omit<DateField, 'type' | 'timezone'>): DateField {
  return {
    ...field,
    type: 'date',
    custom: storedAsDay,
    timezone: newsroomZone,
    admin: {
      ...field.admin,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
    },
  }
}
