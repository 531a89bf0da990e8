import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** What the processes of one newsroom tell each other: committed changes, for a day. */
export const contentEvents: CollectionConfig = {
  slug: 'content-events',
  labels: {
    singular: { vi: 'Thay đổi đã báo', en: 'Content event' },
    plural: { vi: 'Thay đổi đã báo', en: 'Content events' },
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'process', type: 'text', required: true },
    { name: 'tags', type: 'json', required: true },
  ],
}
