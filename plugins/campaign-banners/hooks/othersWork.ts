import type { CollectionSlug, PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'
import type { ResolvedOptions } from '../options.ts'
import { loadCreatives } from '../reader/loadCampaigns.ts'
import type { CreativeRow } from '../reader/records.ts'
import { ownCodeName } from './writeAudit.ts'

/** A campaign is approved with its creatives, a creative alone. */
export type Approved = 'campaigns' | 'creatives'
export type Work = {
  readonly id: DocumentId
  readonly subject: string
  readonly title?: string | null
  /** Null for the newsroom's own code, and for who is gone. */
  readonly user?: DocumentId | null
  readonly userName?: string | null
  readonly createdAt: string
}
type Place = { readonly options: ResolvedOptions; readonly req: PayloadRequest }
type Row = { readonly id: DocumentId; readonly _status?: string | null }

/** What anybody but who asks has ever done to a document, as the audit has it. */
export async function othersWork(
  approved: Approved,
  id: DocumentId,
  { options, req }: Place,
): Promise<Work[]> {
  const { slugs } = options
  const creatives =
    approved === 'campaigns' ? await creativesOf(approved, id, { options, req }) : []
  const subjects = [
    subjectOf(slugs[approved], id),
    ...creatives.map((creative) => subjectOf(slugs.creatives, creative.id)),
  ]
  const { docs } = await req.payload.find({
    ...{ collection: slugs.audit as CollectionSlug, where: { subject: { in: subjects } }, req },
    ...{ select: { subject: true, title: true, user: true, userName: true, createdAt: true } },
    ...{ sort: '-createdAt', depth: 0, pagination: false, overrideAccess: true },
  })
  return (docs as unknown as Work[]).filter(({ user }) => String(user) !== String(req.user?.id))
}

/** The documents that a publication would let out and whose newest version nobody has let out yet. */
export async function waitingSubjects(
  approved: Approved,
  id: DocumentId,
  { options, req }: Place,
): Promise<Set<string>> {
  const { slugs } = options
  const creatives: Row[] = await creativesOf(approved, id, { options, req })
  const waiting = creatives.filter(isWaiting).map((row) => subjectOf(slugs.creatives, row.id))
  if (approved === 'creatives') return new Set(waiting)
  const campaign = (await req.payload.findByID({
    ...{ collection: slugs.campaigns as CollectionSlug, id, draft: true, req, trash: true },
    ...{ depth: 0, disableErrors: true, overrideAccess: true },
  })) as Row | null
  return new Set(isWaiting(campaign) ? [subjectOf(slugs.campaigns, id), ...waiting] : waiting)
}

const isWaiting = (row: Row | null): boolean => row !== null && row._status !== 'published'

export const subjectOf = (slug: string, id: DocumentId): string => `${slug}:${id}`

/** The creatives that go out with it, as they were last saved: a campaign's, or the one itself. */
export async function creativesOf(
  approved: Approved,
  id: DocumentId,
  { options, req }: Place,
): Promise<CreativeRow[]> {
  const { slugs } = options
  if (approved === 'campaigns') {
    return loadCreatives({ payload: req.payload, slugs, req }, [id], { draft: true })
  }
  const creative = (await req.payload.findByID({
    ...{ collection: slugs.creatives as CollectionSlug, id, draft: true, req },
    ...{ depth: 0, disableErrors: true, overrideAccess: true },
  })) as unknown as CreativeRow | null
  return creative ? [creative] : []
}

/** Not the newsroom's own code, which writes nothing behind anybody's back. */
export const isSomebodys = ({ user, userName }: Work): boolean =>
  (user ?? null) !== null || userName !== ownCodeName
