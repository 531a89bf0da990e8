import type { CollectionConfig } from 'payload'
import { always } from '../../plugins/kit/shownIntervals.ts'
import { anyone } from '../access/anyone.ts'
import { holders } from '../access/holders.ts'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'
import { bodyField } from '../fields/body/index.ts'
import { slugField } from '../fields/slugField.ts'
import { titleField } from '../fields/titleField.ts'
import { previewAddress } from '../hooks/previewAddress.ts'
import { hidePhotos, showPhotos } from '../hooks/showPhotos.ts'
import { reservedSegments } from '../slugs.ts'

/** What the paper says of itself: contact, advertising, privacy, accessibility. */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: {
    singular: { vi: 'Trang tĩnh', en: 'Page' },
    plural: { vi: 'Trang tĩnh', en: 'Pages' },
  },
  access: {
    read: anyone,
    create: holders(...editorialRoles),
    update: holders(...editorialRoles),
    delete: holders(...editorialRoles),
  },
  admin: {
    group: adminGroups.structure,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug'],
    listSearchableFields: ['name', 'slug'],
    preview: previewAddress('pages'),
    description: {
      vi: 'Trang hiện ngay khi lưu, và có tên ở chân mọi trang.',
      en: 'There as soon as it is saved, and named at the foot of every page.',
    },
  },
  defaultSort: 'name',
  hooks: {
    afterChange: [showPhotos(() => always)],
    afterDelete: [hidePhotos],
  },
  fields: [
    { ...titleField({ name: 'name', label: { vi: 'Tên trang', en: 'Title' } }), index: true },
    {
      name: 'description',
      type: 'textarea',
      label: { vi: 'Tóm tắt', en: 'Summary' },
      admin: {
        description: {
          vi: 'Cho kết quả tìm kiếm và mạng xã hội.',
          en: 'For search engines and social networks.',
        },
      },
    },
    bodyField,
    // A section of the same address stands before the page.
    slugField({ source: 'name', reserved: reservedSegments }),
  ],
}
