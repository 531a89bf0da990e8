import type { CollectionConfig } from 'payload'
import { creativeFields } from '../fields/creativeFields.ts'
import { creativeEndpoints } from '../endpoints/creativeEndpoints.ts'
import { askSecondPersonAgain, guardEmergencyCreatives } from '../hooks/emergencyCreatives.ts'
import { keepApproved } from '../hooks/keepApproved.ts'
import { hidePictures, showPictures } from '../hooks/showPictures.ts'
import { requireCampaignApproval } from '../hooks/requireCampaignApproval.ts'
import { writeAudit, writeDeletionAudit } from '../hooks/writeAudit.ts'
import type { ResolvedOptions } from '../options.ts'

/** What campaigns say. */
export function createCreatives(options: ResolvedOptions, isDisabled: boolean): CollectionConfig {
  const { slugs, access, adminGroup } = options
  return {
    slug: slugs.creatives,
    labels: {
      singular: { vi: 'Nội dung hiển thị', en: 'Creative' },
      plural: { vi: 'Nội dung hiển thị', en: 'Creatives' },
    },
    access: {
      create: access.manages,
      read: access.manages,
      update: access.manages,
      delete: access.manages,
      readVersions: access.manages,
    },
    versions: { maxPerDoc: 100, drafts: { validate: true } },
    admin: {
      group: adminGroup,
      useAsTitle: 'headline',
      defaultColumns: ['headline', 'campaign', 'placements', '_status'],
      listSearchableFields: ['headline', 'text'],
    },
    defaultSort: '-updatedAt',
    fields: creativeFields(options),
    ...(isDisabled
      ? {}
      : {
          hooks: {
            beforeChange: [requireCampaignApproval(options), guardEmergencyCreatives(options)],
            beforeDelete: [keepApproved(options)],
            afterChange: [
              showPictures(options),
              writeAudit(options),
              askSecondPersonAgain(options),
            ],
            afterDelete: [hidePictures(options), writeDeletionAudit(options)],
          },
          endpoints: creativeEndpoints(options),
        }),
  }
}
