import type { CollectionConfig } from 'payload'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'
import { correctionsTab } from '../corrections/correctionsField.ts'
import { bodyField } from '../fields/body/index.ts'
import { leadPhotoField } from '../fields/leadPhotoField.ts'
import { publicationFields } from '../fields/publicationFields.ts'
import { standfirstField } from '../fields/standfirstField.ts'
import { titleField } from '../fields/titleField.ts'
import { previewAddress } from '../hooks/previewAddress.ts'
import { publicationSettings } from '../publicationSettings.ts'
import { certificateFields } from './certificateFields.ts'
import { producerFields } from './producerFields.ts'

/** Products of the programme "Mỗi xã một sản phẩm" (OCOP). */
export const productSpotlights: CollectionConfig = {
  slug: 'product-spotlights',
  labels: {
    singular: { vi: 'Sản phẩm OCOP', en: 'Product spotlight' },
    plural: { vi: 'Sản phẩm OCOP', en: 'Product spotlights' },
  },
  ...publicationSettings({ publishers: editorialRoles, writers: ['reporter'] }),
  admin: {
    group: adminGroups.content,
    useAsTitle: 'name',
    defaultColumns: ['name', 'stars', 'province', 'validUntil', 'deskState'],
    listSearchableFields: ['name', 'standfirst', 'producerName', 'province', 'slug', 'body'],
    preview: previewAddress('product-spotlights'),
  },
  defaultSort: '-updatedAt',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { vi: 'Giới thiệu', en: 'Story' },
          fields: [
            titleField({ name: 'name', label: { vi: 'Tên sản phẩm', en: 'Name' } }),
            standfirstField(),
            leadPhotoField(),
            {
              name: 'photos',
              type: 'upload',
              relationTo: 'media',
              hasMany: true,
              label: { vi: 'Ảnh khác', en: 'More photos' },
            },
            bodyField,
          ],
        },
        { label: { vi: 'Chứng nhận', en: 'Certificate' }, fields: certificateFields },
        { label: { vi: 'Chủ thể và điểm bán', en: 'Producer and shops' }, fields: producerFields },
        correctionsTab(editorialRoles),
      ],
    },
    ...publicationFields({ titleField: 'name' }),
  ],
}
