import type { CollectionSlug, Field, FieldAccess } from 'payload'

const nobody: FieldAccess = () => false
const staff: FieldAccess = ({ req }) => Boolean(req.user)

/** What every version carries about itself: who saved it and why. */
export const versionFields = (users: string): Field[] => [
  {
    name: 'savedBy',
    type: 'relationship',
    relationTo: users as CollectionSlug,
    label: { vi: 'Người lưu', en: 'Saved by' },
    access: { read: staff, create: nobody, update: nobody },
    hooks: { beforeDuplicate: [() => null] },
    admin: { position: 'sidebar', readOnly: true, disableBulkEdit: true, allowCreate: false },
  },
  {
    name: 'saveReason',
    type: 'text',
    maxLength: 300,
    label: { vi: 'Lý do sửa', en: 'Why' },
    access: { read: staff },
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description: {
        vi: 'Ghi trong lịch sử phiên bản, bạn đọc không thấy. Sau khi đăng thì ghi lý do mới.',
        en: 'Kept in the history of versions, never shown to readers. Begins anew after publishing.',
      },
    },
  },
]
