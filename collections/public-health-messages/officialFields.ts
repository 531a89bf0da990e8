import type { Field } from 'payload'
import { dayField } from '../fields/dayField.ts'
import { webAddressField } from '../fields/webAddressField.ts'
import { replacedByField } from './replacedByField.ts'

/** What the issuing body said, word for word, and how long it holds. */
export const officialFields: Field[] = [
  {
    name: 'wording',
    type: 'textarea',
    required: true,
    label: { vi: 'Nguyên văn', en: 'Official wording' },
    admin: {
      rows: 4,
      description: {
        vi: 'Chép đúng từng chữ của cơ quan ban hành. Ví dụ 5K (Bộ Y tế, 31/8/2020): “Khẩu trang – Khử khuẩn – Khoảng cách – Không tập trung – Khai báo y tế”; có bản in lại sau ghi “Không tụ tập”.',
        en: 'Word for word as issued.',
      },
    },
  },
  {
    name: 'steps',
    type: 'array',
    label: { vi: 'Các việc cần làm', en: 'Steps' },
    labels: {
      singular: { vi: 'Việc', en: 'Step' },
      plural: { vi: 'Việc', en: 'Steps' },
    },
    fields: [
      { name: 'label', type: 'text', required: true, label: { vi: 'Tên', en: 'Label' } },
      { name: 'text', type: 'textarea', label: { vi: 'Hướng dẫn', en: 'Text' } },
    ],
  },
  {
    name: 'issuingBody',
    type: 'text',
    required: true,
    label: { vi: 'Cơ quan ban hành', en: 'Issuing body' },
  },
  dayField({
    name: 'issuedOn',
    required: true,
    index: true,
    label: { vi: 'Ngày ban hành', en: 'Issued on' },
  }),
  dayField({
    name: 'validUntil',
    label: { vi: 'Có hiệu lực đến', en: 'Valid until' },
    validate: (value, { siblingData }) => {
      const { issuedOn } = siblingData as { issuedOn?: Date | string | null }
      if (!value || !issuedOn || new Date(value) >= new Date(issuedOn)) return true
      return 'Ngày hết hiệu lực không thể trước ngày ban hành. Hãy sửa một trong hai.'
    },
  }),
  replacedByField,
  {
    name: 'sourceName',
    type: 'text',
    required: true,
    label: { vi: 'Nguồn', en: 'Source' },
    admin: {
      description: {
        vi: 'Văn bản hoặc trang của cơ quan ban hành, để bạn đọc kiểm chứng.',
        en: 'The document or page that readers can check.',
      },
    },
  },
  webAddressField({
    name: 'sourceUrl',
    label: { vi: 'Đường dẫn nguồn', en: 'Source address' },
  }),
]
