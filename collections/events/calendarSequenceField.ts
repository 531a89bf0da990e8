import { wholeNumberField } from '../../plugins/kit/wholeNumberField.ts'
import { nobody } from '../access/nobody.ts'

/** How often readers' calendars were told of a change; kept by `countRevisions`. */
export const calendarSequenceField = wholeNumberField(
  {
    name: 'calendarSequence',
    label: { vi: 'Số lần đổi lịch đã báo', en: 'Revisions told to calendars' },
    defaultValue: 0,
    hooks: { beforeDuplicate: [() => 0] },
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  },
  // RFC 5545, section 3.3.8: 32 bits with a sign.
  { from: 0, to: 2_147_483_647 },
)
