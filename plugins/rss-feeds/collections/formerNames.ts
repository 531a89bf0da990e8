import type { CollectionConfig } from 'payload'
import { nobody } from './nobody.ts'

export const formerNamesSlug = 'feed-former-names'

/** Names under which readers subscribed and that changed since; their feeds lead to today's. */
export const formerNames: CollectionConfig = {
  slug: formerNamesSlug,
  labels: {
    singular: { vi: 'Tên cũ của kênh tin', en: 'Former feed name' },
    plural: { vi: 'Tên cũ của kênh tin', en: 'Former feed names' },
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    // The collection and the document's id as text: ids differ by database.
    { name: 'relatedCollection', type: 'text', required: true },
    { name: 'relatedId', type: 'text', required: true },
  ],
}
