import type { CollectionConfig } from 'payload'
import { visibleDuring } from '../plugins/kit/visibility.ts'
import { publicationAccess, type PublicationRoles } from './access/publicationAccess.ts'
import { keepOriginals } from './corrections/keepOriginals.ts'
import { signCorrections } from './corrections/signCorrections.ts'
import { keepEmbargo } from './hooks/keepEmbargo.ts'
import { keepLockOnAutosave } from './hooks/keepLockOnAutosave.ts'
import { leaveScheduled } from './hooks/leaveScheduled.ts'
import { onlyWriters } from './hooks/onlyWriters.ts'
import { hidePhotos, showPhotos } from './hooks/showPhotos.ts'
import { requirePhotoCredits } from './hooks/requirePhotoCredits.ts'
import { stampPublication } from './hooks/stampPublication.ts'
import { endAllSchedules, endSchedules } from './schedules/endSchedules.ts'

type Settings = Pick<Required<CollectionConfig>, 'access' | 'lockDocuments' | 'versions'> & {
  readonly hooks: {
    readonly beforeChange: NonNullable<CollectionConfig['hooks']>['beforeChange'] & {}
    readonly afterChange: NonNullable<CollectionConfig['hooks']>['afterChange'] & {}
    readonly afterDelete: NonNullable<CollectionConfig['hooks']>['afterDelete'] & {}
    readonly afterOperation: NonNullable<CollectionConfig['hooks']>['afterOperation'] & {}
  }
}

/** How every publication is kept: drafts, autosave, versions, scheduling, access and stamps. */
export function publicationSettings(roles: PublicationRoles): Settings {
  return {
    access: publicationAccess(roles),
    versions: {
      maxPerDoc: 50,
      drafts: { autosave: { interval: 800 }, schedulePublish: true },
    },
    // Two quiet minutes: who left without a save keeps nobody waiting for long.
    lockDocuments: { duration: 120 },
    hooks: {
      beforeChange: [
        ...[leaveScheduled, keepEmbargo].map((rule) => onlyWriters(roles.publishers, rule)),
        stampPublication,
        signCorrections(roles.publishers),
        requirePhotoCredits,
      ],
      afterChange: [showPhotos(visibleDuring), keepOriginals, endSchedules],
      afterDelete: [hidePhotos, endAllSchedules],
      afterOperation: [keepLockOnAutosave],
    },
  }
}
