import type { CollectionConfig } from 'payload'
import { publishing } from '../fields/campaignFields.ts'
import { creativeFields } from '../fields/creativeFields.ts'
import { seenField } from '../fields/seenField.ts'
import { creativeEndpoints } from '../endpoints/creativeEndpoints.ts'
import { creativeHooks } from '../hooks/creativeHooks.ts'
import type { ResolvedOptions } from '../options.ts'
import { accessByState } from './accessByState.ts'

/** What campaigns say. */
export function createCreatives(options: ResolvedOptions, isDisabled: boolean): CollectionConfig {
  const { slugs, access, adminGroup } = options
  const { updateCreative, deleteCreative } = accessByState(options)
  return {
    slug: slugs.creatives,
    labels: {
      singular: { vi: 'Nội dung hiển thị', en: 'Creative' },
      plural: { vi: 'Nội dung hiển thị', en: 'Creatives' },
    },
    access: {
      create: access.manages,
      read: access.manages,
      update: updateCreative,
      delete: deleteCreative,
      readVersions: access.manages,
    },
    versions: { maxPerDoc: 100, drafts: { validate: true } },
    admin: {
      group: adminGroup,
      useAsTitle: 'headline',
      defaultColumns: ['headline', 'campaign', 'placements', '_status'],
      listSearchableFields: ['headline', 'text'],
      ...(isDisabled
        ? {}
        : { components: { beforeListTable: [publishing.list], edit: publishing.edit } }),
    },
    defaultSort: '-updatedAt',
    fields: [...creativeFields(options), ...(isDisabled ? [] : [seenField('creatives', options)])],
    // Hooks are given what the caller chose to read, and these decide.
    forceSelect: { _status: true, campaign: true, pictures: true },
    ...(isDisabled ? {} : { hooks: creativeHooks(options), endpoints: creativeEndpoints(options) }),
  }
}
