import type {
  CollectionAfterChangeHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { versionsToDrop } from '../../core/saving/versionsToDrop.ts'
import type { Publication } from '../../resolveOptions.ts'

type Id = number | string
type Row = { readonly id: Id }
type Version = { readonly id: Id; readonly version: Readonly<Record<string, unknown>> }

/** What Payload keeps of a document where its collection does not say. */
const payloadsMost = 100

/**
 * The collection whose `maxPerDoc` counts what was written, and not what was reached with it: Payload
 * drops the oldest versions, whatever they are (3.90).
 */
export function keepingSteps(
  collection: CollectionConfig,
  publication: Publication,
): CollectionConfig {
  const { hooks, versions } = collection
  if (typeof versions !== 'object') return collection
  const { maxPerDoc: most = payloadsMost } = versions
  if (most === 0) return collection
  return {
    ...collection,
    versions: { ...versions, maxPerDoc: 0 },
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), dropVersions(publication, most)],
    },
  }
}

const dropVersions =
  ({ collection: slug, milestones }: Publication, most: number): CollectionAfterChangeHook<Row> =>
  async ({ doc, req }) => {
    const collection = slug as CollectionSlug
    const where = { parent: { equals: doc.id } }
    const { totalDocs } = await req.payload.db.countVersions({ collection, where, req })
    if (totalDocs > most) {
      const marks = ['_status', 'approvedDigest', ...milestones]
      const dropped = versionsToDrop(await standings({ collection, id: doc.id, marks, req }), most)
      // One statement takes so many ids, and the next save goes on.
      if (dropped.length > 0) await drop(collection, dropped.slice(0, 100), req)
    }
    return doc
  }

type Asked = {
  readonly collection: CollectionSlug
  readonly id: Id
  readonly marks: readonly string[]
  readonly req: PayloadRequest
}

/** Where a document stood in each of its versions, the oldest first. */
async function standings({ collection, id, marks, req }: Asked) {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    pagination: false,
    limit: 0,
    select: { version: Object.fromEntries(marks.map((name) => [name, true])) },
    req,
  })
  const versions = docs as unknown as Version[]
  return versions.toReversed().map(({ id: version, version: row }) => ({
    id: version,
    standing: JSON.stringify(marks.map((name) => row[name] ?? null)),
  }))
}

const drop = (collection: CollectionSlug, ids: readonly Id[], req: PayloadRequest) =>
  req.payload.db.deleteVersions({ collection, where: { id: { in: [...ids] } }, req })
