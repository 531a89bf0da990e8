import { bookkeeping } from '../../plugins/kit/bookkeeping.ts'

/**
 * Which photo is shown by which live document, and when: written by `settlePhotoUses` in the save
 * that changes it. From all rows of a photo follows when readers may open it.
 */
export const photoUses = bookkeeping({
  slug: 'photo-uses',
  labels: {
    singular: { vi: 'Nơi dùng ảnh', en: 'Photo use' },
    plural: { vi: 'Nơi dùng ảnh', en: 'Photo uses' },
  },
  fields: [
    // The tag of the document, `articles:12`: a relation to every collection would tie all of them.
    { name: 'owner', type: 'text', required: true, index: true },
    { name: 'photo', type: 'relationship', relationTo: 'media', required: true, index: true },
    { name: 'intervals', type: 'json', required: true },
  ],
})
