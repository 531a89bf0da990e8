import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/**
 * Every article number that was ever given. Rows are never deleted, so that an address printed
 * once never leads to another story.
 */
export const publicNumbers: CollectionConfig = {
  slug: 'public-numbers',
  labels: {
    singular: { vi: 'Số bài đã cấp', en: 'Given number' },
    plural: { vi: 'Số bài đã cấp', en: 'Given numbers' },
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [{ name: 'number', type: 'number', required: true, unique: true, index: true }],
}
