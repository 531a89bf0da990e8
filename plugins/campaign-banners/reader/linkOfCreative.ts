import type { CollectionSlug, Payload } from 'payload'
import { judgeAddress } from '../../kit/addresses/judgeAddress.ts'
import type { ResolvedOptions } from '../options.ts'
import type { CreativeRow } from './records.ts'

/**
 * Where a creative leads: its own approved link and nowhere else, as a header carries it. Judged anew,
 * since the row may be older than the judge.
 */
export async function linkOfCreative(
  payload: Payload,
  { slugs }: ResolvedOptions,
  creative: string,
): Promise<string | null> {
  const { docs } = await payload.find({
    collection: slugs.creatives as CollectionSlug,
    where: { and: [{ id: { equals: creative } }, { _status: { equals: 'published' } }] },
    select: { link: true } as never,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const { link } = (docs[0] as unknown as CreativeRow | undefined) ?? {}
  return judgeAddress(link)?.href ?? null
}
