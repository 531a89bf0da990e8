import type { TextareaField } from 'payload'

/** Sapo: the paragraph that sums up the story under its headline and on lists. */
export function standfirstField(): TextareaField {
  return {
    name: 'standfirst',
    type: 'textarea',
    label: { vi: 'Sapo', en: 'Standfirst' },
    maxLength: 1000,
    admin: {
      rows: 3,
      description: {
        vi: 'Đoạn tóm tắt dưới tiêu đề, cũng hiện trên trang danh sách và khi chia sẻ.',
        en: 'The summary under the title, on lists and when shared.',
      },
    },
  }
}
