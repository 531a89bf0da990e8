import type { Field } from 'payload'
import type { ResolvedOptions } from '../options.ts'

const nobody = () => false

/** Who has a campaign in hand and how far its approval is; mostly filled by hooks. */
export const reviewFields = ({ users }: ResolvedOptions): Field[] => [
  {
    name: 'reviewState',
    type: 'select',
    defaultValue: 'drafting',
    index: true,
    label: { vi: 'Tình trạng duyệt', en: 'Review state' },
    options: [
      { value: 'drafting', label: { vi: 'Đang soạn', en: 'Drafting' } },
      { value: 'submitted', label: { vi: 'Đã gửi duyệt', en: 'Submitted' } },
      { value: 'returned', label: { vi: 'Trả lại để sửa', en: 'Returned' } },
      { value: 'approved', label: { vi: 'Đã duyệt', en: 'Approved' } },
    ],
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Cán bộ truyền thông gửi duyệt; biên tập viên duyệt bằng nút Xuất bản. Sửa sau khi duyệt thì phải duyệt lại.',
        en: 'Publishing is approval; an edit asks for it again.',
      },
    },
  },
  {
    name: 'owner',
    type: 'relationship',
    relationTo: users as 'users',
    label: { vi: 'Người phụ trách', en: 'Owner' },
    access: { create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'raisedBy',
    type: 'relationship',
    relationTo: users as 'users',
    // Everybody who wrote a part of it since it was last agreed on: they do not confirm it.
    hasMany: true,
    label: { vi: 'Những người đã soạn', en: 'Written by' },
    access: { create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => (data as { kind?: string }).kind === 'emergency',
    },
  },
  {
    name: 'revision',
    type: 'number',
    defaultValue: 1,
    label: { vi: 'Lần phát', en: 'Revision' },
    access: { create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    // The last end of its windows: what is over is not asked for again.
    name: 'lastEndsAt',
    type: 'date',
    index: true,
    label: { vi: 'Kết thúc lần cuối', en: 'Last end' },
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableListColumn: true },
  },
]
