import type { CollectionConfig } from 'payload'
import { anyone } from '../access/anyone.ts'
import { holders } from '../access/holders.ts'
import { editorialRoles } from '../access/roles.ts'
import { adminGroups } from '../adminGroups.ts'
import { identityField } from '../fields/identityField.ts'
import { slugField } from '../fields/slugField.ts'

/** Keywords that gather articles across sections. */
export const tags: CollectionConfig = {
  slug: 'tags',
  labels: {
    singular: { vi: 'Từ khóa', en: 'Tag' },
    plural: { vi: 'Từ khóa', en: 'Tags' },
  },
  access: {
    read: anyone,
    // Reporters tag their own stories with words that may be new.
    create: holders(...editorialRoles, 'reporter'),
    update: holders(...editorialRoles),
    delete: holders(...editorialRoles),
  },
  admin: {
    group: adminGroups.structure,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug'],
    listSearchableFields: ['name', 'slug'],
  },
  defaultSort: 'name',
  // A copy would bear the same name.
  disableDuplicate: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      index: true,
      maxLength: 100,
      label: { vi: 'Từ khóa', en: 'Name' },
    },
    slugField({ source: 'name' }),
    identityField,
  ],
}
