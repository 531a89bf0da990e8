import type { CollectionConfig } from 'payload'
import { editorialRoles } from '../access/roles.ts'
import { holders } from '../access/holders.ts'
import { nobody } from '../access/nobody.ts'
import { adminGroups } from '../adminGroups.ts'
import { bodyField } from '../fields/body/index.ts'
import { correctionsTab } from '../corrections/correctionsField.ts'
import { leadPhotoField } from '../fields/leadPhotoField.ts'
import { publicationFields } from '../fields/publicationFields.ts'
import { standfirstField } from '../fields/standfirstField.ts'
import { titleField } from '../fields/titleField.ts'
import { allocatePublicId } from '../hooks/allocatePublicId.ts'
import { previewAddress } from '../hooks/previewAddress.ts'
import { publicationSettings } from '../publicationSettings.ts'
import { mentionFields } from './mentionFields.ts'
import { relatedLinksField } from './relatedLinksField.ts'

const settings = publicationSettings({ publishers: editorialRoles, writers: ['reporter'] })

/** News stories, longform and live coverage. */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: {
    singular: { vi: 'Bài viết', en: 'Article' },
    plural: { vi: 'Bài viết', en: 'Articles' },
  },
  ...settings,
  hooks: {
    ...settings.hooks,
    beforeChange: [...settings.hooks.beforeChange, allocatePublicId],
  },
  admin: {
    group: adminGroups.content,
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'section', 'deskState', 'publishedAt', 'createdBy'],
    listSearchableFields: ['headline', 'standfirst', 'slug', 'publicId', 'body'],
    preview: previewAddress('articles'),
  },
  defaultSort: '-updatedAt',
  // The readers' lists: newest first, all of them and by section, paged by the last pair seen; what
  // comes into view next; and what has left it, for the feeds' tombstones. `_status` leads because
  // Payload indexes it by itself: SQLite would enter by that index, read every published story and
  // sort them all.
  indexes: [
    { fields: ['_status', 'visibleSince', 'publicId'] },
    { fields: ['_status', 'expiresAt'] },
    { fields: ['_status', 'correctedAt', 'publicId'] },
    { fields: ['section', 'visibleSince', 'publicId'] },
    { fields: ['section', 'expiresAt'] },
  ],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { vi: 'Bài viết', en: 'Story' },
          fields: [
            titleField({ name: 'headline', label: { vi: 'Tiêu đề', en: 'Headline' } }),
            standfirstField(),
            {
              name: 'dateline',
              type: 'text',
              label: { vi: 'Dấu mở đầu', en: 'Dateline' },
              defaultValue: '(LĐTĐ)',
              maxLength: 80,
              admin: {
                description: {
                  vi: 'Tên báo hoặc địa danh mở đầu bài, ví dụ “(LĐTĐ)”.',
                  en: 'The paper or place that opens the text.',
                },
              },
            },
            leadPhotoField(),
            bodyField,
          ],
        },
        {
          label: { vi: 'Xếp bài và liên kết', en: 'Placement and links' },
          fields: [
            {
              name: 'kind',
              type: 'select',
              label: { vi: 'Thể loại', en: 'Kind' },
              required: true,
              defaultValue: 'news',
              options: [
                { value: 'news', label: { vi: 'Tin, bài', en: 'News' } },
                { value: 'longform', label: { vi: 'Bài dài (longform)', en: 'Longform' } },
                { value: 'live', label: { vi: 'Trực tuyến', en: 'Live' } },
                { value: 'live-photo', label: { vi: 'Trực tuyến hình ảnh', en: 'Live photos' } },
              ],
            },
            {
              name: 'section',
              type: 'relationship',
              relationTo: 'categories',
              label: { vi: 'Chuyên mục', en: 'Section' },
              required: true,
              index: true,
            },
            {
              name: 'tags',
              type: 'relationship',
              relationTo: 'tags',
              hasMany: true,
              label: { vi: 'Từ khóa', en: 'Tags' },
              index: true,
            },
            {
              name: 'authors',
              type: 'relationship',
              relationTo: 'authors',
              hasMany: true,
              label: { vi: 'Tác giả', en: 'Authors' },
              index: true,
            },
            {
              name: 'bylineOverride',
              type: 'text',
              label: { vi: 'Tên in dưới bài', en: 'Printed byline' },
              maxLength: 200,
              admin: {
                description: {
                  vi: 'In thay cho tên tác giả, ví dụ “Nhóm PV”, “Theo TTXVN”.',
                  en: 'Printed instead of the authors’ names.',
                },
              },
            },
            relatedLinksField,
            ...mentionFields,
          ],
        },
        correctionsTab(editorialRoles),
      ],
    },
    {
      name: 'publicId',
      type: 'number',
      label: { vi: 'Số bài', en: 'Article number' },
      unique: true,
      index: true,
      hooks: { beforeDuplicate: [() => null] },
      access: { create: holders('administrator'), update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: {
          vi: 'Cấp một lần và không bao giờ dùng lại. Địa chỉ bài được tìm theo số này.',
          en: 'Given once and never again; the address is found by it.',
        },
      },
    },
    ...publicationFields({ titleField: 'headline' }),
  ],
}
