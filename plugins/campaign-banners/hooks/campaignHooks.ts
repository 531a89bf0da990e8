import type { CollectionConfig } from 'payload'
import { rememberLive, rememberLiveBeforeDelete } from '../../kit/liveChange.ts'
import type { ResolvedOptions } from '../options.ts'
import { approveCreatives } from './approveCreatives.ts'
import { guardCampaignDeletion } from './guardCampaignDeletion.ts'
import { keepTargets } from './keepTargets.ts'
import { refuseSecondEmergency, settleEmergency } from './refuseSecondEmergency.ts'
import { refuseUnseen } from './refuseUnseen.ts'
import { removeCreatives } from './removeCreatives.ts'
import { showPicturesOfCampaign } from './showPictures.ts'
import { settleCampaign } from './settleCampaign.ts'
import { writeAudit, writeDeletionAudit } from './writeAudit.ts'
import { noteJudged } from './judgedByHooks.ts'
import { noteIntent } from '../../kit/writeIntent.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What happens when a campaign is saved; the order is the order of the lists. */
export const campaignHooks = (options: ResolvedOptions): Hooks => ({
  beforeOperation: [noteJudged, noteIntent],
  beforeChange: [
    rememberLive,
    keepTargets(options),
    settleCampaign(options),
    refuseUnseen('campaigns', options),
    refuseSecondEmergency(options),
  ],
  afterChange: [
    approveCreatives(options),
    showPicturesOfCampaign(options),
    settleEmergency(options),
    writeAudit(options),
  ],
  beforeDelete: [
    rememberLiveBeforeDelete,
    guardCampaignDeletion(options),
    removeCreatives(options),
  ],
  afterDelete: [writeDeletionAudit(options)],
})
