import type { Block, Field, UploadField } from 'payload'

const photo: UploadField = {
  name: 'photo',
  type: 'upload',
  relationTo: 'media',
  required: true,
  label: { vi: 'Ảnh', en: 'Photo' },
}
const caption: Field = {
  name: 'caption',
  type: 'textarea',
  maxLength: 500,
  label: { vi: 'Chú thích', en: 'Caption' },
  admin: {
    rows: 2,
    description: {
      vi: 'Để trống thì lấy chú thích của ảnh, rồi đến mô tả (alt).',
      en: 'Left empty, the photo’s own caption, then its alt text.',
    },
  },
}

/** One photo in the text. */
export const photoBlock: Block = {
  slug: 'photo',
  labels: { singular: { vi: 'Ảnh', en: 'Photo' }, plural: { vi: 'Ảnh', en: 'Photos' } },
  fields: [photo, caption],
}

/** Several photos side by side. */
export const galleryBlock: Block = {
  slug: 'gallery',
  labels: {
    singular: { vi: 'Chùm ảnh', en: 'Gallery' },
    plural: { vi: 'Chùm ảnh', en: 'Galleries' },
  },
  fields: [
    {
      name: 'photos',
      type: 'array',
      required: true,
      minRows: 2,
      maxRows: 40,
      label: { vi: 'Các ảnh', en: 'Photos' },
      labels: { singular: { vi: 'Ảnh', en: 'Photo' }, plural: { vi: 'Ảnh', en: 'Photos' } },
      fields: [photo, caption],
    },
  ],
}
