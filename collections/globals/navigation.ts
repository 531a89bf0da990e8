import type { GlobalConfig } from 'payload'
import { addressProblem } from '../../plugins/kit/addresses/addressProblem.ts'
import { anyone } from '../access/anyone.ts'
import { holders } from '../access/holders.ts'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'

type Item = { readonly section?: unknown; readonly label?: string | null }

/** The menu under the paper's name. */
export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: { vi: 'Thanh chuyên mục', en: 'Navigation' },
  access: { read: anyone, update: holders(...editorialRoles) },
  admin: { group: adminGroups.structure },
  fields: [
    {
      name: 'items',
      type: 'array',
      maxRows: 20,
      label: { vi: 'Các mục', en: 'Items' },
      labels: { singular: { vi: 'Mục', en: 'Item' }, plural: { vi: 'Mục', en: 'Items' } },
      admin: {
        description: {
          vi: 'Mỗi mục là một chuyên mục, hoặc một tên và một địa chỉ.',
          en: 'A section each, or a label with an address.',
        },
      },
      fields: [
        {
          name: 'section',
          type: 'relationship',
          relationTo: 'categories',
          label: { vi: 'Chuyên mục', en: 'Section' },
        },
        {
          name: 'label',
          type: 'text',
          label: { vi: 'Tên khác', en: 'Label' },
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
            value || (siblingData as Item).section
              ? true
              : 'Hãy chọn chuyên mục, hoặc nhập tên và địa chỉ.',
        },
        {
          name: 'url',
          type: 'text',
          label: { vi: 'Địa chỉ', en: 'Address' },
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
            if (!value) {
              return (siblingData as Item).section
                ? true
                : 'Hãy nhập địa chỉ cho mục không phải chuyên mục.'
            }
            return addressProblem(value, 'both')?.vi ?? true
          },
        },
      ],
    },
  ],
}
