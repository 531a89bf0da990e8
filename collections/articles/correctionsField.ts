import type { ArrayField } from 'payload'
import { holders } from '../access/holders.ts'
import { editorialRoles } from '../access/roles.ts'
import { instantField } from '../fields/instantField.ts'

/**
 * Corrections and apologies as the press law asks for them (Press Law 2016, art. 42): what was
 * wrong is quoted beside what is right.
 */
export const correctionsField: ArrayField = {
  name: 'corrections',
  // A correction is the paper's word about what it published.
  access: { create: holders(...editorialRoles), update: holders(...editorialRoles) },
  type: 'array',
  label: { vi: 'Thông tin cải chính, xin lỗi', en: 'Corrections and apologies' },
  labels: {
    singular: { vi: 'Cải chính', en: 'Correction' },
    plural: { vi: 'Cải chính', en: 'Corrections' },
  },
  admin: {
    description: {
      vi: 'Theo Điều 42 Luật Báo chí 2016: trích nội dung sai và nêu nội dung đúng. Bản gốc vẫn được lưu trong lịch sử phiên bản.',
      en: 'Press Law 2016, art. 42: quote what was wrong and say what is right.',
    },
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: { vi: 'Loại', en: 'Kind' },
      required: true,
      defaultValue: 'correction',
      options: [
        { value: 'correction', label: { vi: 'Cải chính', en: 'Correction' } },
        { value: 'apology', label: { vi: 'Cải chính và xin lỗi', en: 'Apology' } },
      ],
    },
    instantField({
      name: 'publishedAt',
      required: true,
      defaultValue: () => new Date().toISOString(),
      label: { vi: 'Thời điểm cải chính', en: 'Corrected at' },
    }),
    {
      name: 'wrong',
      type: 'textarea',
      required: true,
      label: { vi: 'Nội dung đã đăng sai', en: 'What was wrong' },
    },
    {
      name: 'right',
      type: 'textarea',
      required: true,
      label: { vi: 'Nội dung đúng', en: 'What is right' },
    },
    { name: 'note', type: 'textarea', label: { vi: 'Ghi chú', en: 'Note' } },
  ],
}
