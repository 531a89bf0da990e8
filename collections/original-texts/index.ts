import type { CollectionConfig } from 'payload'
import { holders } from '../access/holders.ts'
import { nobody } from '../access/nobody.ts'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'

/**
 * What readers had before it was corrected, kept apart: versions end with their fiftieth successor, and
 * with their document. Written by `keepOriginals` alone.
 */
export const originalTexts: CollectionConfig = {
  slug: 'original-texts',
  labels: {
    singular: { vi: 'Bản gốc trước cải chính', en: 'Original text' },
    plural: { vi: 'Bản gốc trước cải chính', en: 'Original texts' },
  },
  access: { create: nobody, read: holders(...editorialRoles), update: nobody, delete: nobody },
  admin: {
    group: adminGroups.library,
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'title', 'subject'],
    listSearchableFields: ['title', 'words'],
    description: {
      vi: 'Nguyên văn bạn đọc đã thấy, lưu khi bài được cải chính. Không công khai, không ai sửa hay xóa.',
      en: 'What readers had, kept when it was corrected. Not public; changed and removed by nobody.',
    },
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['subject', 'createdAt'] }],
  fields: [
    { name: 'title', type: 'text', required: true, label: { vi: 'Tiêu đề', en: 'Title' } },
    {
      // The document may go; its original stays.
      name: 'subject',
      type: 'text',
      required: true,
      label: { vi: 'Mã bài', en: 'Document' },
    },
    { name: 'words', type: 'textarea', label: { vi: 'Nguyên văn', en: 'Words' } },
    {
      name: 'corrections',
      type: 'textarea',
      label: { vi: 'Được cải chính bằng', en: 'Corrected by' },
    },
    {
      name: 'document',
      type: 'json',
      required: true,
      label: { vi: 'Toàn bộ bản ghi', en: 'The whole document' },
      admin: { disableListColumn: true },
    },
  ],
}
