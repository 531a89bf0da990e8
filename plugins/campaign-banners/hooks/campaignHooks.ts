import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { approveCreatives } from './approveCreatives.ts'
import { requireApproval } from './requireApproval.ts'
import { refuseSecondEmergency, settleEmergency } from './refuseSecondEmergency.ts'
import { removeCreatives } from './removeCreatives.ts'
import { showPicturesOfCampaign } from './showPictures.ts'
import { settleCampaign } from './settleCampaign.ts'
import { writeAudit, writeDeletionAudit } from './writeAudit.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What happens when a campaign is saved; the order is the order of the lists. */
export const campaignHooks = (options: ResolvedOptions): Hooks => ({
  beforeChange: [requireApproval(options), settleCampaign, refuseSecondEmergency(options)],
  afterChange: [
    approveCreatives(options),
    showPicturesOfCampaign(options),
    settleEmergency(options),
    writeAudit(options),
  ],
  beforeDelete: [removeCreatives(options)],
  afterDelete: [writeDeletionAudit(options)],
})
