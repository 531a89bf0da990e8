import type { ArrayField, Field, Tab } from 'payload'
import { holders } from '../access/holders.ts'
import { nobody } from '../access/nobody.ts'
import type { Role } from '../access/roles.ts'
import { signedIn } from '../access/signedIn.ts'
import { instantField } from '../fields/instantField.ts'

/** What the paper says of what it published wrongly; in its words for readers `src/site` has others. */
const correctionKinds = {
  correction: { vi: 'Cải chính', en: 'Correction' },
  apology: { vi: 'Cải chính và xin lỗi', en: 'Correction and apology' },
  clarification: { vi: 'Làm rõ, bổ sung', en: 'Clarification' },
} as const

/**
 * The tab in which a publication is corrected: what was wrong is quoted beside what is right, and
 * somebody who may publish signs it.
 */
export const correctionsTab = (publishers: readonly Role[]): Tab => ({
  label: { vi: 'Cải chính', en: 'Corrections' },
  fields: [correctionsField(publishers), originalsLink, correctedAtField],
})

const correctionsField = (publishers: readonly Role[]): ArrayField => ({
  name: 'corrections',
  // A correction is the paper's word about what it published.
  access: { create: holders(...publishers), update: holders(...publishers) },
  type: 'array',
  label: { vi: 'Thông tin cải chính, xin lỗi', en: 'Corrections and apologies' },
  labels: {
    singular: { vi: 'Cải chính', en: 'Correction' },
    plural: { vi: 'Cải chính', en: 'Corrections' },
  },
  hooks: { beforeDuplicate: [() => []] },
  admin: {
    description: {
      vi: 'Trích nội dung sai và nêu nội dung đúng. Mục đã ký duyệt mới được đăng; bản gốc được giữ lại và không công khai.',
      en: 'Quote what was wrong and say what is right. Only what is signed goes out; the original is kept and is not public.',
    },
  },
  fields: [...words, ...signature],
})

const internal = { read: signedIn }

const words: Field[] = [
  {
    name: 'kind',
    type: 'select',
    label: { vi: 'Loại', en: 'Kind' },
    required: true,
    defaultValue: 'correction',
    options: Object.entries(correctionKinds).map(([value, label]) => ({ value, label })),
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
  { name: 'note', type: 'textarea', label: { vi: 'Lời thêm cho bạn đọc', en: 'Note to readers' } },
  {
    name: 'requestedBy',
    type: 'text',
    maxLength: 300,
    access: internal,
    label: { vi: 'Theo yêu cầu của', en: 'Requested by' },
    admin: {
      description: {
        vi: 'Cơ quan, tổ chức hay người yêu cầu, ngày và số văn bản. Chỉ tòa soạn thấy.',
        en: 'Who asked for it, when and by which letter. Seen by the newsroom alone.',
      },
    },
  },
]

const signature: Field[] = [
  {
    name: 'isSigned',
    type: 'checkbox',
    access: internal,
    label: { vi: 'Ký duyệt mục cải chính này', en: 'Signed' },
    admin: {
      description: {
        vi: 'Tích vào là bạn ký tên mình. Sửa chữ của mục đã ký thì chữ ký là của người sửa.',
        en: 'Ticking it signs with your name. Who changes words that are signed signs the new ones.',
      },
    },
  },
  {
    name: 'signedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { vi: 'Người ký duyệt', en: 'Signed by' },
    access: { ...internal, create: nobody, update: nobody },
    admin: { readOnly: true, condition: (_, row: { signedBy?: unknown }) => Boolean(row.signedBy) },
  },
  instantField({
    name: 'signedAt',
    label: { vi: 'Ký lúc', en: 'Signed at' },
    access: { ...internal, create: nobody, update: nobody },
    admin: { readOnly: true, condition: (_, row: { signedAt?: unknown }) => Boolean(row.signedAt) },
  }),
]

/** Of the latest correction: by it the list of all corrections is in order. */
const correctedAtField: Field = {
  name: 'correctedAt',
  type: 'date',
  index: true,
  label: { vi: 'Cải chính lần cuối', en: 'Last corrected at' },
  access: { create: nobody, update: nobody },
  hooks: { beforeDuplicate: [() => null] },
  admin: { hidden: true, disableBulkEdit: true },
}

const originalsLink: Field = {
  name: 'originals',
  type: 'ui',
  admin: {
    components: { Field: '/collections/corrections/components/OriginalsLink.tsx#OriginalsLink' },
    disableListColumn: true,
    disableBulkEdit: true,
  },
}
