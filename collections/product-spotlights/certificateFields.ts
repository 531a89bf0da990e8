import type { Field, FieldHook } from 'payload'
import { dayField } from '../fields/dayField.ts'
import { monthsLater } from './monthsLater.ts'

type Stars = '3' | '4' | '5'

/** Points that each grade stands for (Decision 148/QĐ-TTg, 24/2/2023). */
const pointsByStars: Record<Stars, { readonly from: number; readonly to: number }> = {
  '3': { from: 50, to: 69 },
  '4': { from: 70, to: 89 },
  '5': { from: 90, to: 100 },
}

/** A certificate runs for 36 months from its decision. */
const validMonths = 36

type Certificate = {
  stars?: Stars | null
  decidedOn?: string | null
}

const defaultValidUntil: FieldHook = ({ value, siblingData, originalDoc }) => {
  if (value) return value as unknown
  const sibling = siblingData as Certificate
  const decidedOn = sibling.decidedOn ?? (originalDoc as Certificate | undefined)?.decidedOn
  return decidedOn ? monthsLater(decidedOn, validMonths) : (value as unknown)
}

/** The official grade: never a review, and gone from the page once it has run out. */
export const certificateFields: Field[] = [
  {
    name: 'stars',
    type: 'select',
    label: { vi: 'Hạng sao', en: 'Stars' },
    index: true,
    options: [
      { value: '3', label: { vi: '3 sao (50–69 điểm)', en: '3 stars (50–69 points)' } },
      { value: '4', label: { vi: '4 sao (70–89 điểm)', en: '4 stars (70–89 points)' } },
      { value: '5', label: { vi: '5 sao (90–100 điểm)', en: '5 stars (90–100 points)' } },
    ],
  },
  {
    name: 'points',
    type: 'number',
    label: { vi: 'Điểm', en: 'Points' },
    min: 0,
    max: 100,
    validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
      if (value === null || value === undefined) return true
      if (typeof value !== 'number' || !(value >= 0 && value <= 100)) {
        return 'Điểm phải từ 0 đến 100.'
      }
      const { stars } = siblingData as Certificate
      if (!stars) return true
      const { from, to } = pointsByStars[stars]
      if (value >= from && value <= to) return true
      return `Hạng ${stars} sao ứng với ${from}–${to} điểm. Hãy sửa điểm hoặc hạng sao.`
    },
  },
  {
    name: 'decisionNumber',
    type: 'text',
    label: { vi: 'Số quyết định công nhận', en: 'Decision number' },
    validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
      (siblingData as Certificate).stars && !value
        ? 'Sản phẩm có hạng sao phải có số quyết định công nhận.'
        : true,
  },
  {
    name: 'decisionAuthority',
    type: 'text',
    label: { vi: 'Cơ quan công nhận', en: 'Authority' },
    admin: {
      description: {
        vi: 'Từ 24/2/2023 (QĐ 148/QĐ-TTg): 3 sao cấp huyện, 4 sao cấp tỉnh, 5 sao cấp trung ương. Từ 6/7/2025 (QĐ 1489/QĐ-TTg): 3 sao do cấp tỉnh công nhận.',
        en: 'From 24/2/2023: 3★ district, 4★ province, 5★ central; from 6/7/2025: 3★ province.',
      },
    },
  },
  dayField({
    name: 'decidedOn',
    label: { vi: 'Ngày quyết định', en: 'Decided on' },
    validate: (value, { siblingData }) =>
      (siblingData as Certificate).stars && !value
        ? 'Sản phẩm có hạng sao phải có ngày quyết định.'
        : true,
  }),
  dayField({
    name: 'validUntil',
    label: { vi: 'Có giá trị đến', en: 'Valid until' },
    index: true,
    hooks: { beforeChange: [defaultValidUntil] },
    validate: (value, { siblingData }) => {
      const { decidedOn } = siblingData as Certificate
      if (!value || !decidedOn || new Date(value) > new Date(decidedOn)) return true
      return 'Ngày hết hạn phải sau ngày quyết định. Để trống thì tự tính 36 tháng.'
    },
    admin: {
      description: {
        vi: 'Để trống thì tự tính 36 tháng từ ngày quyết định. Hết hạn thì trang không hiện hạng sao nữa.',
        en: 'Left empty, 36 months from the decision. The badge goes once it has passed.',
      },
    },
  }),
]
