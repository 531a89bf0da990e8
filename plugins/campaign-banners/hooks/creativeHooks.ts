import type { CollectionConfig } from 'payload'
import { rememberLive, rememberLiveBeforeDelete } from '../../kit/liveChange.ts'
import type { ResolvedOptions } from '../options.ts'
import { refuseUnseen } from './refuseUnseen.ts'
import { guardCreative, guardCreativeDeletion } from './guardCreative.ts'
import { hidePictures, showPictures } from './showPictures.ts'
import { askSecondPersonAgain } from './touchEmergencies.ts'
import { writeAudit, writeDeletionAudit } from './writeAudit.ts'
import { noteJudged } from './judgedByHooks.ts'
import { noteIntent } from '../../kit/writeIntent.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What happens when a creative is saved; the order is the order of the lists. */
export const creativeHooks = (options: ResolvedOptions): Hooks => ({
  beforeOperation: [noteJudged, noteIntent],
  beforeChange: [rememberLive, guardCreative(options), refuseUnseen('creatives', options)],
  beforeDelete: [rememberLiveBeforeDelete, guardCreativeDeletion(options)],
  afterChange: [showPictures(options), writeAudit(options), askSecondPersonAgain(options)],
  afterDelete: [hidePictures(options), writeDeletionAudit(options)],
})
