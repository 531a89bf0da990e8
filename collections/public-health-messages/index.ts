import type { CollectionConfig } from 'payload'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'
import { correctionsTab } from '../corrections/correctionsField.ts'
import { bodyField } from '../fields/body/index.ts'
import { leadPhotoField } from '../fields/leadPhotoField.ts'
import { publicationFields } from '../fields/publicationFields.ts'
import { titleField } from '../fields/titleField.ts'
import { previewAddress } from '../hooks/previewAddress.ts'
import { publicationSettings } from '../publicationSettings.ts'
import { officialFields } from './officialFields.ts'

const publishers = [...editorialRoles, 'campaign-officer'] as const

/** Official wording of the health authorities, verbatim, with its source and validity. */
export const publicHealthMessages: CollectionConfig = {
  slug: 'public-health-messages',
  labels: {
    singular: { vi: 'Thông điệp sức khỏe', en: 'Public-health message' },
    plural: { vi: 'Thông điệp sức khỏe', en: 'Public-health messages' },
  },
  ...publicationSettings({
    publishers,
    writers: [],
  }),
  admin: {
    group: adminGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'issuingBody', 'issuedOn', 'validUntil', 'deskState'],
    listSearchableFields: ['title', 'wording', 'issuingBody', 'slug', 'body'],
    preview: previewAddress('public-health-messages'),
  },
  defaultSort: '-updatedAt',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { vi: 'Thông điệp', en: 'Message' },
          fields: [
            titleField({ name: 'title', label: { vi: 'Tên thông điệp', en: 'Title' } }),
            ...officialFields,
          ],
        },
        {
          label: { vi: 'Diễn giải', en: 'Explanation' },
          fields: [leadPhotoField(), bodyField],
        },
        correctionsTab(publishers),
      ],
    },
    ...publicationFields({ titleField: 'title' }),
  ],
}
