import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { inOwnTransaction } from '../../plugins/kit/transactions/inTransaction.ts'
import { addressOf } from '../addressOf.ts'
import type { Named } from './keepIdentity.ts'
import { moveReferences } from './moveReferences.ts'

type Namesakes = {
  readonly collection: 'tags' | 'authors'
  readonly kept: Named
  readonly other: Named
}

type Detail = string | number | null | undefined

/** What tells two people of one name apart. */
const ownDetails = ['role', 'bio', 'portrait'] as const

/**
 * Whether two of one name are certainly one. Two tags are; two authors may be two people, unless the
 * later one says nothing of itself that the first does not say.
 */
export const isSurelyOne = ({ collection, kept, other }: Namesakes): boolean =>
  collection === 'tags' ||
  ownDetails.every((name) => {
    const [one, two] = [kept, other].map((row) => (row as Record<string, Detail>)[name] ?? '')
    return two === '' || String(one) === String(two)
  })

/**
 * Joins the second into the first, all of it or nothing: what referred to it refers to the one that is
 * kept, its address and its feed lead there, and it is deleted. The log says so.
 */
export async function joinNamesakes(payload: Payload, namesakes: Namesakes): Promise<void> {
  await inOwnTransaction(payload, (req) => join(namesakes, req))
  const { collection, kept, other } = namesakes
  payload.logger.info(
    `${collection}: ${other.id} “${other.name ?? ''}” was joined into ${kept.id} “${kept.name ?? ''}”, ` +
      'the same name: its stories and its address lead there now.',
  )
}

async function join({ collection, kept, other }: Namesakes, req: PayloadRequest): Promise<void> {
  const { payload } = req
  await moveReferences({ collection, from: other.id, to: kept.id }, req)
  await payload.delete({ collection, id: other.id, req })
  await moveFeed({ collection, from: other.id, to: kept.id }, req)
  const from = addressOf(collection, { slug: other.slug ?? null })
  if (from === null) return
  // The deletion wrote down that nothing is there any more.
  await payload.db.deleteMany({
    collection: 'gone-addresses',
    where: { address: { equals: from } },
    req,
  })
  await payload.db.deleteMany({ collection: 'redirects', where: { from: { equals: from } }, req })
  const toDocument = { relationTo: collection, value: kept.id as number }
  await payload.create({ collection: 'redirects', data: { from, toDocument }, req })
}

type Feed = { readonly collection: string; readonly from: DocumentId; readonly to: DocumentId }

/** Names of feeds hold the id as text, since it may be that of something deleted. */
async function moveFeed({ collection, from, to }: Feed, req: PayloadRequest): Promise<void> {
  const names = 'feed-former-names' as CollectionSlug
  const { docs } = await req.payload.db.find<{ readonly id: DocumentId }>({
    collection: names,
    where: {
      and: [{ relatedCollection: { equals: collection } }, { relatedId: { equals: String(from) } }],
    },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs) {
    const data = { relatedId: String(to) }
    await req.payload.db.updateOne({ collection: names, id, data, returning: false, req })
  }
}
