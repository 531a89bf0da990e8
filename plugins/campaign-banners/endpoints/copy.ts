import { type CollectionSlug, type Endpoint, type JsonObject } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { loadCreatives } from '../reader/loadCampaigns.ts'
import { refusal } from '../refusal.ts'
import { guarded } from './guarded.ts'
import { noSuchCampaign } from './refusals.ts'
import { saveFacts } from '../../kit/saveFacts.ts'
import { inTransaction } from '../../kit/transactions/inTransaction.ts'

/** `POST /:id/copy`: a draft of the same booking with the same creatives. */
export const copyEndpoint = (options: ResolvedOptions): Endpoint =>
  guarded(options, {
    method: 'post',
    path: '/:id/copy',
    may: 'manages',
    handler: async (req) => {
      const { slugs } = options
      const id = req.routeParams?.['id'] as string
      const campaign = await req.payload.findByID({
        collection: slugs.campaigns as CollectionSlug,
        id,
        draft: true,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
      if (!campaign) throw refusal(req, 404, noSuchCampaign)
      const copy = await inTransaction(req, async () => {
        const source = campaign as unknown as JsonObject
        const created = await req.payload.create({
          collection: slugs.campaigns as CollectionSlug,
          data: fresh(source, {
            name: `${String(source['name'])} (bản sao)`,
          }),
          draft: true,
          depth: 0,
          overrideAccess: false,
          req,
        })
        const creatives = await loadCreatives(
          { payload: req.payload, slugs, req },
          [(campaign as unknown as { id: number }).id],
          { draft: true },
        )
        for (const creative of creatives) {
          await req.payload.create({
            collection: slugs.creatives as CollectionSlug,
            data: fresh(creative as unknown as JsonObject, { campaign: created.id }),
            draft: true,
            depth: 0,
            overrideAccess: false,
            req,
          })
        }
        return created
      })
      return Response.json({ id: copy.id }, { status: 201 })
    },
  })

const own = new Set<string>([
  ...['id', 'createdAt', 'updatedAt', 'creatives', 'reviewState', 'raisedBy'],
  ...saveFacts,
])

/** A document's content without what makes it that document; rows of arrays get ids of their own. */
function fresh(source: JsonObject, overrides: JsonObject): JsonObject {
  const kept = Object.entries(source).filter(([name]) => !own.has(name))
  const content = kept.map(([name, value]) => [name, withoutRowIds(value)] as const)
  return { ...Object.fromEntries(content), _status: 'draft', reviewState: 'drafting', ...overrides }
}

function withoutRowIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((row: unknown) => {
    if (typeof row !== 'object' || row === null) return row
    const { id: _, ...rest } = row as { id?: unknown }
    return rest
  })
}
