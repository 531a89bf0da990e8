import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { nameIdentity } from '../../plugins/kit/text/nameIdentity.ts'
import { storedText } from '../../plugins/kit/text/storedText.ts'
import type { Named } from './keepIdentity.ts'

const batch = 200
const collections = ['tags', 'authors'] as const satisfies readonly CollectionSlug[]

/**
 * Gives the tags and authors from before identities were kept theirs, oldest first, on either
 * database. The second of two of one name keeps its name, its page and its stories; its identity gets
 * a number, and the log names both, so that an editor can join them or tell them apart. May be broken
 * off: what has its identity is not looked at again.
 */
export async function settleNames(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (const collection of collections) {
    for (let rows = await unsettled(req, collection); rows.length > 0;) {
      for (const row of rows) await settleName(req, { collection, row })
      rows = rows.length < batch ? [] : await unsettled(req, collection)
    }
  }
}

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

type Unsettled = { readonly collection: CollectionSlug; readonly row: Named }

async function settleName(req: PayloadRequest, { collection, row }: Unsettled): Promise<void> {
  const { db, logger } = req.payload
  // A name in which nothing was to be seen is shown by what still tells it from others.
  const name = storedText(row.name ?? '') || `${collection} ${row.id}`
  const wanted = nameIdentity(name) || `${collection} ${row.id}`
  const holder = (identity: string) =>
    db.findOne<Named>({ collection, where: { identity: { equals: identity } }, req })
  let identity = wanted
  let first: Named | null = null
  for (let number = 2; ; number += 1) {
    const other = await holder(identity)
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
