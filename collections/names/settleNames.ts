import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { nameIdentity } from '../../plugins/kit/text/nameIdentity.ts'
import { storedText } from '../../plugins/kit/text/storedText.ts'
import { isSurelyOne, joinNamesakes } from './joinNamesakes.ts'
import type { Named } from './keepIdentity.ts'

const batch = 200
const collections = ['tags', 'authors'] as const satisfies readonly CollectionSlug[]
type Collection = (typeof collections)[number]

/**
 * Gives the tags and authors from before identities were kept theirs, oldest first, on either
 * database. The second of two of one name is joined into the first where they are certainly one, and
 * the log says what was joined. Of two authors who may be two people both are kept: the identity of
 * the second gets a number, and the log names both. May be broken off, and done again.
 */
export async function settleNames(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (const collection of collections) {
    for (let rows = await unsettled(req, collection); rows.length > 0;) {
      for (const row of rows) await settleName(req, { collection, row })
      rows = rows.length < batch ? [] : await unsettled(req, collection)
    }
    await joinNumbered(req, collection)
  }
}

/** Those that an earlier start told apart by a number, though they are certainly one. */
async function joinNumbered(req: PayloadRequest, collection: Collection): Promise<void> {
  const { docs } = await req.payload.db.find<Named>({
    collection,
    where: { identity: { like: '(' } },
    sort: 'id',
    limit: 0,
    pagination: false,
    req,
  })
  for (const row of docs) {
    const wanted = nameIdentity(row.name ?? '')
    // A name may end in a number of its own.
    if (row.identity?.replace(/ \(\d+\)$/, '') !== wanted || row.identity === wanted) continue
    const kept = await holderOf(wanted, { collection, req })
    if (kept && isSurelyOne({ collection, kept, other: row })) {
      await joinNamesakes(req.payload, { collection, kept, other: row })
    }
  }
}

const holderOf = (
  identity: string,
  { collection, req }: { readonly collection: Collection; readonly req: PayloadRequest },
): Promise<Named | null> =>
  req.payload.db.findOne<Named>({ collection, where: { identity: { equals: identity } }, req })

async function unsettled(req: PayloadRequest, collection: CollectionSlug): Promise<Named[]> {
  const { docs } = await req.payload.db.find<Named>({
    collection,
    where: { identity: { exists: false } },
    sort: 'id',
    limit: batch,
    pagination: false,
    req,
  })
  return docs
}

type Unsettled = { readonly collection: Collection; readonly row: Named }

async function settleName(req: PayloadRequest, { collection, row }: Unsettled): Promise<void> {
  const { db, logger } = req.payload
  // A name in which nothing was to be seen is shown by what still tells it from others.
  const name = storedText(row.name ?? '') || `${collection} ${row.id}`
  const wanted = nameIdentity(name) || `${collection} ${row.id}`
  const kept = await holderOf(wanted, { collection, req })
  if (kept && isSurelyOne({ collection, kept, other: row })) {
    await joinNamesakes(req.payload, { collection, kept, other: row })
    return
  }
  let identity = wanted
  let first: Named | null = null
  for (let number = 2; ; number += 1) {
    const other = await holderOf(identity, { collection, req })
    if (!other) break
    first ??= other
    identity = `${wanted} (${number})`
  }
  await db.updateOne({
    collection,
    id: row.id,
    data: { identity, ...(name === row.name ? {} : { name }) },
    returning: false,
    req,
  })
  if (!first) return
  logger.warn(
    `${collection}: ${row.id} “${name}” has the name of ${first.id} “${first.name ?? ''}”. ` +
      'Both were kept: give one another name, or move its stories to the other and delete it.',
  )
}
