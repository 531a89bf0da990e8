import type { CollectionConfig } from 'payload'
import { anyone } from '../access/anyone.ts'
import { holders } from '../access/holders.ts'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'
import { slugField } from '../fields/slugField.ts'
import { titleField } from '../fields/titleField.ts'
import { previewAddress } from '../hooks/previewAddress.ts'

/** What the paper follows for long: the stories that name the dossier, or all under a tag. */
export const dossiers: CollectionConfig = {
  slug: 'dossiers',
  labels: {
    singular: { vi: 'Hồ sơ', en: 'Dossier' },
    plural: { vi: 'Hồ sơ', en: 'Dossiers' },
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
    defaultColumns: ['name', 'tag', 'slug'],
    listSearchableFields: ['name', 'slug'],
    preview: previewAddress('dossiers'),
  },
  defaultSort: 'name',
  fields: [
    { ...titleField({ name: 'name', label: { vi: 'Tên hồ sơ', en: 'Name' } }), index: true },
    {
      name: 'description',
      type: 'textarea',
      label: { vi: 'Giới thiệu', en: 'Introduction' },
      admin: {
        description: {
          vi: 'Hiện đầu trang hồ sơ và trong kết quả tìm kiếm.',
          en: 'Shown at the head of the page and by search engines.',
        },
      },
    },
    {
      name: 'tag',
      type: 'relationship',
      relationTo: 'tags',
      index: true,
      label: { vi: 'Lấy mọi bài có từ khóa', en: 'All stories under a tag' },
      admin: {
        description: {
          vi: 'Để trống thì hồ sơ gồm các bài ghi tên hồ sơ này trong mục “Hồ sơ” của bài.',
          en: 'Left empty, the stories that name this dossier.',
        },
      },
    },
    slugField({ source: 'name' }),
  ],
}
