import type { EditorialDeskOptions, PublicationOptions } from '../plugins/editorial-desk/options.ts'
import { chiefRoles, editorialRoles, roles } from './access/roles.ts'
import { roleLabels } from './users/roleLabels.ts'
import { deskSources } from './desk/index.ts'
import { holders } from './access/holders.ts'
import { signedIn } from './access/signedIn.ts'
import { unseenFields } from './readerTimes.ts'

/** What changes without a new approval: what no reader sees, and when it is shown. */
const unreviewed = [...unseenFields, 'publishedAt']

/** When it may be seen is the desk's word of today, whatever an old version said. */
const times = ['publishedAt', 'embargoUntil', 'expiresAt']

/** What stays as readers have it: the times, and the paper's word about what it printed. */
const kept = ['corrections', 'correctedAt', ...times]

const byEditors: Omit<PublicationOptions, 'title'> = {
  publishers: holders(...editorialRoles),
  unreviewed,
  keptOnRestore: kept,
  // What was submitted or handed back is kept as it was.
  milestones: ['reviewState'],
}

/** What is written, approved and published in this newsroom, by whom, and what of it a restore leaves alone. */
export const editorialDeskOptions: EditorialDeskOptions = {
  publications: {
    articles: {
      ...byEditors,
      title: 'headline',
    },
    events: { ...byEditors, title: 'title', unreviewed: [...unreviewed, 'previousStartsAt'] },
    'product-spotlights': {
      ...byEditors,
      title: 'name',
      // An official grade, with its decision and its end.
      keptOnRestore: [
        ...['stars', 'points', 'decisionNumber', 'decisionAuthority', 'decidedOn', 'validUntil'],
        ...kept,
      ],
    },
    'public-health-messages': {
      ...byEditors,
      title: 'title',
      publishers: holders(...editorialRoles, 'campaign-officer'),
      // Until when it holds, and what has come in its place.
      keptOnRestore: ['validUntil', 'replacedBy', ...kept],
    },
  },
  // Who answers for the whole paper has nobody above to ask.
  fourEyes: { exempt: holders(...chiefRoles) },
  staff: signedIn,
  desk: { sources: deskSources },
  sharedViews: {
    sharers: holders(...chiefRoles),
    groups: Object.fromEntries(
      roles.map((role) => [role, { label: roleLabels[role], members: holders(role) }]),
    ),
  },
  timeZone: {
    name: 'Asia/Ho_Chi_Minh',
    said: { vi: 'giờ Hà Nội', en: 'Hà Nội time' },
  },
  trash: { also: ['media', 'campaigns'] },
}
