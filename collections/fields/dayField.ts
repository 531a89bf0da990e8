import type { DateField } from 'payload'

/** A calendar day without a time of day. */
export function dayField(field: Omit<DateField, 'type' | 'timezone'>): DateField {
  return {
    ...field,
    type: 'date',
    admin: {
      ...field.admin,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
    },
  }
}
