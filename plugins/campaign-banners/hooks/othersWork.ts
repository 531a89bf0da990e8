import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'
import type { ResolvedOptions } from '../options.ts'
import { loadCreatives } from '../reader/loadCampaigns.ts'
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
  const subjects = [
    subjectOf(slugs[approved], id),
    ...(await creativesOf(approved, id, { options, req })).map((creative) =>
      subjectOf(slugs.creatives, creative.id),
    ),
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
  const newest = (await req.payload.findByID({
    ...{ collection: slugs[approved] as CollectionSlug, id, draft: true, req },
    ...{ depth: 0, disableErrors: true, overrideAccess: true },
  })) as Row | null
  const creatives: Row[] = await creativesOf(approved, id, { options, req })
  return new Set(
    [
      ...(newest ? [{ slug: slugs[approved], row: newest }] : []),
      ...creatives.map((row) => ({ slug: slugs.creatives, row })),
    ]
      .filter(({ row }) => row._status !== 'published')
      .map(({ slug, row }) => subjectOf(slug, row.id)),
  )
}

export const subjectOf = (slug: string, id: DocumentId): string => `${slug}:${id}`

const creativesOf = async (approved: Approved, id: DocumentId, { options, req }: Place) =>
  approved === 'campaigns'
    ? loadCreatives({ payload: req.payload, slugs: options.slugs, req }, [id], { draft: true })
    : []

/** Not the newsroom's own code, which writes nothing behind anybody's back. */
export const isSomebodys = ({ user, userName }: Work): boolean =>
  (user ?? null) !== null || userName !== ownCodeName

/** Stands for just this work, in whatever order it came. */
export const stampOf = (work: readonly Work[]): string =>
  createHash('sha256')
    .update(JSON.stringify(work.map(({ id }) => String(id)).sort()))
    .digest('hex')
