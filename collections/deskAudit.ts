import type { PayloadRequest } from 'payload'
import type { AuditOptions } from '../plugins/editorial-desk/options.ts'
import { peerHeader, readerAddress } from '../plugins/kit/readerAddress.ts'
import { holders } from './access/holders.ts'
import { chiefRoles } from './access/roles.ts'
import { adminGroups } from './adminGroups.ts'
import { networkOf } from './users/signIn/signInMemory.ts'

/** What people change by hand in this newsroom, beside the publications. */
const collections = [
  ...['categories', 'tags', 'authors', 'dossiers', 'pages', 'redirects', 'media', 'users'],
  ...['campaigns', 'creatives', 'feeds'],
]

type Surroundings = { readonly readerAddressHeader: string | null }

/** Who did what in the newsroom, for whoever answers for it. */
export const deskAudit = ({ readerAddressHeader: header }: Surroundings): AuditOptions => ({
  collections,
  globals: ['home-page', 'navigation', 'corrections-page', 'site-identity', 'related-news'],
  readers: holders(...chiefRoles),
  group: adminGroups.system,
  networkOf: ({ headers }: PayloadRequest) => {
    const peer = headers.get(peerHeader)
    return peer === null ? null : networkOf(readerAddress({ headers, header, peer }))
  },
})
