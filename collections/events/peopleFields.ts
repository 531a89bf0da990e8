import type { Field } from 'payload'

/** Who takes part in an event, in what order, and what came of it. */
export const peopleFields: Field[] = [
  {
    name: 'organisers',
    type: 'array',
    label: { vi: 'Đơn vị tổ chức', en: 'Organisers' },
    labels: {
      singular: { vi: 'Đơn vị', en: 'Organiser' },
      plural: { vi: 'Đơn vị', en: 'Organisers' },
    },
    fields: [{ name: 'name', type: 'text', required: true, label: { vi: 'Tên', en: 'Name' } }],
  },
  {
    name: 'guests',
    type: 'array',
    label: { vi: 'Khách mời', en: 'Guests' },
    labels: {
      singular: { vi: 'Khách mời', en: 'Guest' },
      plural: { vi: 'Khách mời', en: 'Guests' },
    },
    fields: [
      { name: 'name', type: 'text', required: true, label: { vi: 'Họ tên', en: 'Name' } },
      { name: 'title', type: 'text', label: { vi: 'Chức danh', en: 'Title' } },
    ],
  },
  {
    name: 'programme',
    type: 'array',
    label: { vi: 'Chương trình', en: 'Programme' },
    labels: {
      singular: { vi: 'Mục', en: 'Item' },
      plural: { vi: 'Mục', en: 'Items' },
    },
    fields: [
      {
        name: 'time',
        type: 'text',
        label: { vi: 'Giờ', en: 'Time' },
        admin: { placeholder: '08:30' },
      },
      { name: 'item', type: 'text', required: true, label: { vi: 'Nội dung', en: 'Item' } },
    ],
  },
  {
    name: 'outcomes',
    type: 'array',
    label: { vi: 'Kết quả', en: 'Outcomes' },
    labels: {
      singular: { vi: 'Kết quả', en: 'Outcome' },
      plural: { vi: 'Kết quả', en: 'Outcomes' },
    },
    admin: {
      description: {
        vi: 'Con số đạt được, ví dụ “473 biên bản hợp tác được ký kết”.',
        en: 'Figures, for example memoranda signed.',
      },
    },
    fields: [
      { name: 'label', type: 'text', required: true, label: { vi: 'Chỉ tiêu', en: 'Label' } },
      { name: 'value', type: 'text', required: true, label: { vi: 'Kết quả', en: 'Value' } },
    ],
  },
]
