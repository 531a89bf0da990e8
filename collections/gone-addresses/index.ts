import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/**
 * Addresses at which readers once found something that was withdrawn or deleted. Rows are never
 * deleted: what stands at an address today is found before anybody looks here.
 */
export const goneAddresses: CollectionConfig = {
  slug: 'gone-addresses',
  labels: {
    singular: { vi: 'Địa chỉ đã gỡ', en: 'Gone address' },
    plural: { vi: 'Địa chỉ đã gỡ', en: 'Gone addresses' },
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'address', type: 'text', required: true, unique: true, index: true },
    // The id as text, since the section may go too: where the page leads on.
    { name: 'section', type: 'text' },
  ],
}
