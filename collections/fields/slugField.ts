import type { TextField } from 'payload'
import { fillSlug } from '../hooks/fillSlug.ts'

type SlugFieldOptions = Parameters<typeof fillSlug>[0]

/** The last segment of a page's address. */
export function slugField(options: SlugFieldOptions): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { vi: 'Đường dẫn', en: 'Slug' },
    unique: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Để trống thì tự tạo từ tiêu đề. Đổi đường dẫn của tin đã đăng thì địa chỉ cũ tự chuyển sang địa chỉ mới.',
        en: 'Left empty, it is made from the title. Changing it once published redirects the old address.',
      },
    },
    hooks: {
      beforeValidate: [fillSlug(options)],
      // A copy takes a name of its own from its title.
      beforeDuplicate: [() => null],
    },
  }
}
