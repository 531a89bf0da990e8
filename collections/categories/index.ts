import { wholeNumberField } from '../../plugins/kit/wholeNumberField.ts'
import type { CollectionConfig } from 'payload'
import { anyone } from '../access/anyone.ts'
import { holders } from '../access/holders.ts'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'
import { slugField } from '../fields/slugField.ts'
import { refuseWhileUsed } from '../hooks/refuseWhileUsed.ts'
import { reservedSegments } from '../slugs.ts'
import { parentField } from './parentField.ts'

/** Sections of the paper, in two levels: `/lao-dong` and `/lao-dong/viec-lam`. */
export const categories: CollectionConfig = {
  slug: 'categories',
  labels: {
    singular: { vi: 'Chuyên mục', en: 'Section' },
    plural: { vi: 'Chuyên mục', en: 'Sections' },
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
    defaultColumns: ['name', 'slug', 'parent', 'order'],
    listSearchableFields: ['name', 'slug'],
  },
  defaultSort: 'order',
  hooks: {
    beforeDelete: [
      refuseWhileUsed(
        {
          collection: 'articles',
          field: 'section',
          message: (count) =>
            `Chuyên mục còn ${count} bài viết. Hãy chuyển các bài sang chuyên mục khác rồi xóa.`,
        },
        {
          collection: 'categories',
          field: 'parent',
          message: (count) =>
            `Chuyên mục còn ${count} chuyên mục con. Hãy xóa hoặc chuyển chúng trước.`,
        },
      ),
    ],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 100,
      label: { vi: 'Tên', en: 'Name' },
    },
    parentField,
    {
      name: 'description',
      type: 'textarea',
      label: { vi: 'Mô tả', en: 'Description' },
      admin: {
        description: {
          vi: 'Hiện trên trang chuyên mục và trong kết quả tìm kiếm.',
          en: 'Shown on the section page and by search engines.',
        },
      },
    },
    slugField({ source: 'name', reserved: reservedSegments }),
    wholeNumberField(
      {
        name: 'order',
        defaultValue: 0,
        index: true,
        label: { vi: 'Thứ tự', en: 'Order' },
        admin: {
          position: 'sidebar',
          description: { vi: 'Số nhỏ đứng trước.', en: 'Smaller numbers come first.' },
        },
      },
      { from: -1_000_000, to: 1_000_000 },
    ),
  ],
}
