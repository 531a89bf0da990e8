import { bookkeeping } from '../../plugins/kit/bookkeeping.ts'

/**
 * Addresses at which readers once found something that was withdrawn or deleted. Rows are never
 * deleted: what stands at an address today is found before anybody looks here.
 */
export const goneAddresses = bookkeeping({
  slug: 'gone-addresses',
  labels: {
    singular: { vi: 'Địa chỉ đã gỡ', en: 'Gone address' },
    plural: { vi: 'Địa chỉ đã gỡ', en: 'Gone addresses' },
  },
  fields: [
    { name: 'address', type: 'text', required: true, unique: true, index: true },
    // The id as text, since the section may go too: where the page leads on.
    { name: 'section', type: 'text' },
  ],
})
