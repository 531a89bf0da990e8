import type { GlobalConfig } from 'payload'
import { anyone } from '../access/anyone.ts'
import { holders } from '../access/holders.ts'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'

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
  ],
}
