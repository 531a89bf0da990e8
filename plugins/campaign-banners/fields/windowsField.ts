import type { ArrayField, Field, PayloadRequest, Validate } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { inLanguageOf, type Words } from '../refusal.ts'
import { instantField } from './instantField.ts'

const weekdays = [
  ['1', 'Thứ Hai', 'Monday'],
  ['2', 'Thứ Ba', 'Tuesday'],
  ['3', 'Thứ Tư', 'Wednesday'],
  ['4', 'Thứ Năm', 'Thursday'],
  ['5', 'Thứ Sáu', 'Friday'],
  ['6', 'Thứ Bảy', 'Saturday'],
  ['7', 'Chủ nhật', 'Sunday'],
] as const

type Sibling = { readonly startsAt?: Date | string | null }
type Data = { readonly kind?: string | null }

/** When a campaign runs. */
export function windowsField({ timeZone, emergency }: ResolvedOptions): ArrayField {
  return {
    name: 'windows',
    type: 'array',
    required: true,
    minRows: 1,
    maxRows: 50,
    label: { vi: 'Thời gian chạy', en: 'Windows' },
    labels: { singular: { vi: 'Đợt', en: 'Window' }, plural: { vi: 'Đợt', en: 'Windows' } },
    admin: {
      description: {
        vi: 'Giờ Hà Nội, đến từng phút. Hết giờ kết thúc là gỡ ngay, không cần ai làm gì.',
        en: 'To the minute. It goes at the end by itself.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          instantField(timeZone, {
            name: 'startsAt',
            required: true,
            label: { vi: 'Bắt đầu', en: 'Starts' },
          }),
          instantField(timeZone, {
            name: 'endsAt',
            label: { vi: 'Kết thúc', en: 'Ends' },
            validate: (value, { siblingData, data, req }) => {
              const problem = endProblem(value, siblingData, data, emergency.maxHours)
              return problem === null || inLanguageOf(req, problem)
            },
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'weekdays',
            type: 'select',
            hasMany: true,
            label: { vi: 'Chỉ vào các ngày', en: 'Only on' },
            options: weekdays.map(([value, vi, en]) => ({ value, label: { vi, en } })),
            admin: { width: '50%' },
          },
          hourField('from', { vi: 'Từ giờ', en: 'From' }),
          hourField('to', { vi: 'Đến giờ', en: 'To' }),
        ],
      },
    ],
  }
}

const isHour: Validate = (value: unknown, { req }: { req: PayloadRequest }) =>
  !value || (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value))
    ? true
    : inLanguageOf(req, {
        vi: 'Giờ ghi dạng 07:00 hoặc 22:30. Để trống là cả ngày.',
        en: 'A time is written 07:00 or 22:30. Left out it is the whole day.',
      })

const hourField = (name: string, label: { vi: string; en: string }): Field => ({
  name,
  type: 'text',
  label,
  validate: isHour,
  admin: { placeholder: '07:00', width: '25%' },
})

const hourMs = 3_600_000

function endProblem(
  value: Date | string | null | undefined,
  { startsAt }: Sibling,
  { kind }: Data,
  maxHours: number,
): Words | null {
  if (!value) {
    return kind === 'house'
      ? null
      : {
          vi: 'Chiến dịch phải có giờ kết thúc. Chỉ nội dung của báo mới để trống.',
          en: 'A campaign must have an end. Only a house campaign goes without.',
        }
  }
  if (!startsAt) return null
  const length = new Date(value).getTime() - new Date(startsAt).getTime()
  if (length <= 0) {
    return { vi: 'Giờ kết thúc phải sau giờ bắt đầu.', en: 'The end has to be after the start.' }
  }
  if (kind === 'emergency' && length > maxHours * hourMs) {
    return {
      vi: `Thông báo khẩn kéo dài tối đa ${maxHours} giờ. Hãy chọn giờ kết thúc sớm hơn.`,
      en: `An emergency lasts ${maxHours} hours at most. Choose an earlier end.`,
    }
  }
  return null
}
