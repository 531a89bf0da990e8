import type { GlobalConfig } from 'payload'
import { anyone } from '../access/anyone.ts'
import { holders } from '../access/holders.ts'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'
import { instantField } from '../fields/instantField.ts'

/** An end that is open, or open to the left, is after everything. */
function isAfter(until: unknown, from: unknown): boolean {
  if (!until || !from) return true
  return new Date(until as string).getTime() > new Date(from as string).getTime()
}

/** What editors pick for the front page; what they leave empty fills itself with the latest. */
export const homePage: GlobalConfig = {
  slug: 'home-page',
  label: { vi: 'Trang nhất', en: 'Home page' },
  access: { read: anyone, update: holders(...editorialRoles) },
  admin: {
    group: adminGroups.structure,
    description: {
      vi: 'Chỗ nào để trống thì tự lấy bài mới nhất. Bài chưa đến giờ đăng hoặc đã gỡ không hiện.',
      en: 'Left empty, the latest articles fill in.',
    },
  },
  fields: [
    {
      name: 'lead',
      type: 'relationship',
      relationTo: 'articles',
      label: { vi: 'Tin đứng đầu', en: 'Lead story' },
    },
    {
      name: 'featured',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      maxRows: 8,
      label: { vi: 'Tin nổi bật', en: 'Featured' },
    },
    {
      name: 'sections',
      type: 'relationship',
      relationTo: 'categories',
      hasMany: true,
      maxRows: 12,
      label: { vi: 'Khối chuyên mục', en: 'Section blocks' },
      admin: {
        description: {
          vi: 'Các khối dưới trang nhất, theo thứ tự này.',
          en: 'Blocks down the page, in this order.',
        },
      },
    },
    {
      name: 'recommended',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      maxRows: 8,
      label: { vi: 'Nên xem', en: 'Recommended' },
    },
    {
      name: 'recommendedWindows',
      type: 'array',
      maxRows: 8,
      label: { vi: 'Nên xem, có giờ', en: 'Recommended, at its time' },
      labels: { singular: { vi: 'Bài', en: 'Card' }, plural: { vi: 'Bài', en: 'Cards' } },
      admin: {
        description: {
          vi: 'Mỗi bài hiện ở đầu “Nên xem” từ giờ này đến giờ kia, đúng đến giây; ngoài giờ ấy thì không hiện, trừ khi cũng có trong danh sách trên.',
          en: 'Each stands at the head of the list from one instant to the other.',
        },
      },
      fields: [
        {
          name: 'article',
          type: 'relationship',
          relationTo: 'articles',
          label: { vi: 'Bài', en: 'Article' },
          // Not required of the row: a story that is deleted leaves an empty card, which shows nothing.
        },
        {
          type: 'row',
          fields: [
            instantField({ name: 'from', label: { vi: 'Từ', en: 'From' } }),
            instantField({
              name: 'until',
              label: { vi: 'Đến', en: 'Until' },
              validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
                isAfter(value, (siblingData as { readonly from?: unknown }).from)
                  ? true
                  : 'Giờ kết thúc phải sau giờ bắt đầu.',
            }),
          ],
        },
      ],
    },
  ],
}
