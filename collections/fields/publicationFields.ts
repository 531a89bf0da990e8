import type { Field } from 'payload'
import { nobody } from '../access/nobody.ts'
import { holders } from '../access/holders.ts'
import { editorialRoles } from '../access/roles.ts'
import { signedIn } from '../access/signedIn.ts'
import { instantField } from './instantField.ts'
import { slugField } from './slugField.ts'

/** Each in the collections that are theirs. */
const publishers = holders(...editorialRoles, 'campaign-officer')

/**
 * What every publication has beside its content: address, times and author.
 * They fill the sidebar of the editor.
 */
export function publicationFields({ titleField }: { readonly titleField: string }): Field[] {
  return [
    slugField({ source: titleField }),
    instantField({
      name: 'publishedAt',
      // Who does not publish does not say when.
      access: { create: publishers, update: publishers },
      label: { vi: 'Giờ đăng', en: 'Published at' },
      index: true,
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        description: {
          vi: 'Để trống thì lấy giờ xuất bản. Đặt giờ sau này thì đến giờ đó bạn đọc mới thấy.',
          en: 'Left empty, the moment of publishing. A later time keeps readers waiting until then.',
        },
      },
    }),
    instantField({
      name: 'embargoUntil',
      // Of writers `keepEmbargo` asks more. A copy says the same as early, so it keeps it.
      label: { vi: 'Cấm đăng trước', en: 'Embargoed until' },
      admin: {
        position: 'sidebar',
        description: {
          vi: 'Nguồn tin yêu cầu không công bố trước giờ này, dù bài đã xuất bản.',
          en: 'The source allows no publication before this time.',
        },
      },
    }),
    instantField({
      name: 'expiresAt',
      access: { create: publishers, update: publishers },
      label: { vi: 'Gỡ vào', en: 'Expires at' },
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        description: {
          vi: 'Từ giờ này bạn đọc không thấy nữa. Để trống thì không gỡ.',
          en: 'Readers no longer see it from this time on.',
        },
      },
      validate: (value, { siblingData }) => {
        const { publishedAt } = siblingData as { publishedAt?: Date | string | null }
        if (!value || !publishedAt || new Date(value) > new Date(publishedAt)) return true
        return 'Giờ gỡ phải sau giờ đăng. Hãy chọn giờ muộn hơn hoặc để trống.'
      },
    }),
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      label: { vi: 'Người tạo', en: 'Created by' },
      index: true,
      access: { read: signedIn, create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      // Once set it stays: it tells work that readers have seen from work that they have not.
      name: 'firstPublishedAt',
      type: 'date',
      label: { vi: 'Xuất bản lần đầu', en: 'First published at' },
      hooks: { beforeDuplicate: [() => null] },
      access: { read: signedIn, create: nobody, update: nobody },
      admin: { hidden: true },
    },
  ]
}
