import type { Field } from 'payload'
import { pictureShapes } from '../core/creative.ts'

const shapeLabels: Record<(typeof pictureShapes)[number], { vi: string; en: string }> = {
  wide: { vi: 'Ngang (máy tính)', en: 'Wide' },
  narrow: { vi: 'Cho điện thoại', en: 'For phones' },
}

/** A picture for each shape of screen, in the library with its focal point. */
export const picturesField = (slug: string): Field => ({
  name: 'pictures',
  type: 'array',
  maxRows: pictureShapes.length,
  label: { vi: 'Ảnh theo hình dạng', en: 'Pictures by shape' },
  labels: { singular: { vi: 'Ảnh', en: 'Picture' }, plural: { vi: 'Ảnh', en: 'Pictures' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'shape',
          type: 'select',
          required: true,
          defaultValue: 'wide',
          label: { vi: 'Hình dạng', en: 'Shape' },
          options: pictureShapes.map((value) => ({ value, label: shapeLabels[value] })),
        },
        {
          name: 'image',
          type: 'upload',
          relationTo: slug as 'media',
          required: true,
          label: {
            vi: 'Ảnh (điểm giữ lại chọn ở thư viện ảnh)',
            en: 'Picture with its focal point',
          },
        },
        {
          name: 'alt',
          type: 'text',
          required: true,
          maxLength: 300,
          label: { vi: 'Ảnh cho thấy gì', en: 'Alt text' },
        },
      ],
    },
  ],
})
