import type { CollectionConfig } from 'payload'
import { always } from '../../plugins/kit/shownIntervals.ts'
import { anyone } from '../access/anyone.ts'
import { holders } from '../access/holders.ts'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'
import { identityField } from '../fields/identityField.ts'
import { slugField } from '../fields/slugField.ts'
import { hidePhotos, showPhotos } from '../hooks/showPhotos.ts'
import { refuseWhileUsed } from '../hooks/refuseWhileUsed.ts'

/** The names that readers see under articles; apart from `users`, who log in. */
export const authors: CollectionConfig = {
  slug: 'authors',
  labels: {
    singular: { vi: 'Tác giả', en: 'Author' },
    plural: { vi: 'Tác giả', en: 'Authors' },
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
    defaultColumns: ['name', 'role', 'slug'],
    listSearchableFields: ['name', 'slug'],
  },
  defaultSort: 'name',
  // A copy would bear the same name.
  disableDuplicate: true,
  hooks: {
    // Their pages are there as soon as they are saved.
    afterChange: [showPhotos(() => always)],
    afterDelete: [hidePhotos],
    beforeDelete: [
      refuseWhileUsed({
        collection: 'articles',
        field: 'authors',
        message: (count) =>
          `Tác giả còn đứng tên ${count} bài viết. Hãy sửa tác giả của các bài đó rồi xóa.`,
      }),
    ],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      index: true,
      maxLength: 100,
      label: { vi: 'Bút danh', en: 'Name' },
    },
    {
      name: 'role',
      type: 'text',
      label: { vi: 'Chức danh', en: 'Role' },
      admin: { placeholder: { vi: 'Phóng viên', en: 'Reporter' } },
    },
    { name: 'bio', type: 'textarea', label: { vi: 'Giới thiệu', en: 'Biography' } },
    {
      name: 'portrait',
      type: 'upload',
      relationTo: 'media',
      index: true,
      label: { vi: 'Ảnh chân dung', en: 'Portrait' },
    },
    slugField({ source: 'name' }),
    identityField,
  ],
}
