import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'
import type { ResolvedOptions } from '../options.ts'
import { loadCreatives } from '../reader/loadCampaigns.ts'

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

/** What anybody but who asks has ever done to a document, as the audit has it. */
export async function othersWork(
  approved: Approved,
  id: DocumentId,
  { options, req }: Place,
): Promise<Work[]> {
  const { slugs } = options
  const source = { payload: req.payload, slugs, req }
  const creatives =
    approved === 'campaigns' ? await loadCreatives(source, [id], { draft: true }) : []
  const subjects = [
    `${slugs[approved]}:${id}`,
    ...creatives.map((creative) => `${slugs.creatives}:${creative.id}`),
  ]
  const { docs } = await req.payload.find({
    ...{ collection: slugs.audit as CollectionSlug, where: { subject: { in: subjects } }, req },
    ...{ select: { subject: true, title: true, user: true, userName: true, createdAt: true } },
    ...{ sort: '-createdAt', depth: 0, pagination: false, overrideAccess: true },
  })
  return (docs as unknown as Work[]).filter(({ user }) => String(user) !== String(req.user?.id))
}

/** Stands for just this work, in whatever order it came. */
export const stampOf = (work: readonly Work[]): string =>
  createHash('sha256')
    .update(JSON.stringify(work.map(({ id }) => String(id)).sort()))
    .digest('hex')
