import type { Block } from 'payload'
import { videoEmbedOf } from './videoEmbed.ts'

/** A video from one of the sites that pages may embed. */
export const videoBlock: Block = {
  slug: 'video',
  labels: { singular: { vi: 'Video', en: 'Video' }, plural: { vi: 'Video', en: 'Videos' } },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      label: { vi: 'Địa chỉ video', en: 'Video address' },
      validate: (value: unknown) =>
        typeof value === 'string' && videoEmbedOf(value)
          ? true
          : 'Chỉ nhúng được video YouTube hoặc Vimeo. Hãy chép địa chỉ của trang xem video, ví dụ https://www.youtube.com/watch?v=…',
    },
    {
      name: 'title',
      type: 'text',
      maxLength: 200,
      label: { vi: 'Tên video', en: 'Title' },
      admin: {
        description: {
          vi: 'Người dùng trình đọc màn hình nghe tên này.',
          en: 'What a screen reader says.',
        },
      },
    },
  ],
}
