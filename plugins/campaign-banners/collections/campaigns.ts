import type { CollectionConfig } from 'payload'
import { campaignEndpoints } from '../endpoints/campaignEndpoints.ts'
import { campaignFields, publishing } from '../fields/campaignFields.ts'
import { seenField } from '../fields/seenField.ts'
import { campaignHooks } from '../hooks/campaignHooks.ts'
import type { ResolvedOptions } from '../options.ts'
import { accessByState } from './accessByState.ts'

/** Bookings. Readers never open one: they get banners. */
export function createCampaigns(options: ResolvedOptions, isDisabled: boolean): CollectionConfig {
  const { slugs, access, adminGroup } = options
  const { updateCampaign, deleteCampaign } = accessByState(options)
  return {
    slug: slugs.campaigns,
    labels: {
      singular: { vi: 'Chiến dịch', en: 'Campaign' },
      plural: { vi: 'Chiến dịch', en: 'Campaigns' },
    },
    access: {
      create: access.manages,
      read: access.manages,
      update: updateCampaign,
      delete: deleteCampaign,
      readVersions: access.manages,
    },
    // A copy of the booking alone would say nothing: the panel's own button copies both.
    disableDuplicate: true,
    versions: { maxPerDoc: 100, drafts: { validate: true } },
    admin: {
      group: adminGroup,
      useAsTitle: 'name',
      defaultColumns: ['name', 'state', 'kind', 'priority', '_status', 'reviewState', 'owner'],
      listSearchableFields: ['name', 'objective'],
      ...(isDisabled
        ? {}
        : {
            components: {
              beforeListTable: [publishing.links, publishing.list],
              edit: publishing.edit,
            },
          }),
    },
    defaultSort: '-updatedAt',
    indexes: [{ fields: ['_status', 'lastEndsAt'] }],
    fields: [
      ...campaignFields(options, isDisabled),
      ...(isDisabled ? [] : [seenField('campaigns', options)]),
    ],
    // Hooks are given what the caller chose to read, and these decide.
    forceSelect: { _status: true, kind: true, windows: true },
    ...(isDisabled ? {} : { hooks: campaignHooks(options), endpoints: campaignEndpoints(options) }),
  }
}
