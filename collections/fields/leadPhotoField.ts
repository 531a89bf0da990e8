import type { UploadField } from 'payload'

/** The photo that stands for a document on lists, at its head and when it is shared. */
export function leadPhotoField(): UploadField {
  return {
    name: 'leadPhoto',
    type: 'upload',
    relationTo: 'media',
    label: { vi: 'Ảnh đại diện', en: 'Lead photo' },
    index: true,
    admin: {
      description: {
        vi: 'Ảnh phải có mô tả (alt) và nguồn ảnh thì mới xuất bản được.',
        en: 'Needs alt text and credit before publishing.',
      },
    },
  }
}
