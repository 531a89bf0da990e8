import type { CollectionConfig } from 'payload'
import { addressProblem } from '../../plugins/kit/addresses/addressProblem.ts'
import { anyone } from '../access/anyone.ts'
import { holders } from '../access/holders.ts'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'
import { normalPath } from '../normalPath.ts'
import { addressedCollections } from '../slugs.ts'

/** Addresses that moved. Changed slugs write theirs; editors add others by hand. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: { vi: 'Chuyển hướng', en: 'Redirect' },
    plural: { vi: 'Chuyển hướng', en: 'Redirects' },
  },
  access: {
    read: anyone,
    create: holders(...editorialRoles),
    update: holders(...editorialRoles),
    delete: holders(...editorialRoles),
  },
  admin: {
    group: adminGroups.structure,
    useAsTitle: 'from',
    defaultColumns: ['from', 'toDocument', 'toUrl'],
    listSearchableFields: ['from', 'toUrl'],
    description: {
      vi: 'Khi đường dẫn của mục đã đăng thay đổi, chuyển hướng được tạo tự động. Bài viết không cần: số bài tự tìm ra bài.',
      en: 'Written when a published slug changes. Articles need none: their number finds them.',
    },
  },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { vi: 'Địa chỉ cũ', en: 'Old address' },
      admin: { placeholder: '/su-kien/ten-cu' },
      // Readers' addresses are compared in this form, so one written in another would never match.
      hooks: {
        beforeValidate: [
          ({ value }: { value?: unknown }) =>
            typeof value === 'string' && !addressProblem(value, 'site') ? normalPath(value) : value,
        ],
      },
      validate: (value: unknown) =>
        typeof value === 'string' && /^\/[^?#]+$/.test(value) && !addressProblem(value, 'site')
          ? true
          : 'Địa chỉ cũ là phần sau tên miền, bắt đầu bằng một dấu “/”, không có dấu cách, “\\”, “?” và “#”.',
    },
    {
      name: 'toDocument',
      type: 'relationship',
      relationTo: [...addressedCollections],
      index: true,
      label: { vi: 'Chuyển tới mục', en: 'To a document' },
    },
    {
      name: 'toUrl',
      type: 'text',
      label: { vi: 'Hoặc chuyển tới địa chỉ', en: 'Or to an address' },
      validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
        const { toDocument, from } = siblingData as { toDocument?: unknown; from?: unknown }
        if (!value) return toDocument ? true : 'Hãy chọn một mục hoặc nhập địa chỉ chuyển tới.'
        const problem = addressProblem(value, 'both')
        if (problem) return problem.vi
        return normalPath(value as string) === from
          ? 'Địa chỉ mới trùng địa chỉ cũ. Hãy nhập địa chỉ khác.'
          : true
      },
    },
  ],
}
