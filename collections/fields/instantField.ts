import type { DateField } from 'payload'
import {
  instantField as zonedField,
  type InstantOptions,
  inZone,
} from '../../plugins/kit/dates/instantField.ts'

const zone = ['Asia/Ho_Chi_Minh', 'Hà Nội (GMT+7)'] as const

/** For whole days. */
export const newsroomZone = inZone(...zone)

/**
 * A day and time of day, typed and shown in Hà Nội time whatever zone the editor's computer is in,
 * stored in UTC.
 */
export const instantField = (field: InstantOptions): DateField =>
  zonedField(zone[0], field, zone[1])
