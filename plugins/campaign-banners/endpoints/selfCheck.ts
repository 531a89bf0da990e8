import { type CollectionSlug, type Endpoint } from 'payload'
import { z } from 'zod'
import type { ResolvedOptions } from '../options.ts'
import { loadCreatives } from '../reader/loadCampaigns.ts'
import type { CampaignRow } from '../reader/records.ts'
import { refusal } from '../refusal.ts'
import { guarded } from './guarded.ts'
import { noSuchCampaign } from './refusals.ts'
import { jsonBody } from './jsonBody.ts'

const body = z.object({
  paths: z
    .array(z.string().regex(/^\/(?!\/)[^\s]*$/))
    .min(1)
    .max(20),
})
const timeoutMs = 10_000

/**
 * `POST /:id/self-check`: opens pages of the site from outside, as a reader without a login does,
 * and says on which of them the campaign is.
 */
export const selfCheckEndpoint = ({ access, slugs }: ResolvedOptions): Endpoint =>
  guarded({
    method: 'post',
    path: '/:id/self-check',
    may: access.manages,
    handler: async (req) => {
      const { paths } = await jsonBody(req, body)
      const row = (await req.payload.findByID({
        collection: slugs.campaigns as CollectionSlug,
        id: req.routeParams?.['id'] as string,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })) as unknown as CampaignRow | null
      if (!row) throw refusal(req, 404, noSuchCampaign)
      const { serverURL } = req.payload.config
      const creatives = await loadCreatives({ payload: req.payload, slugs, req }, [row.id])
      const marks = creatives.length > 0 ? [`data-tb="${row.id}"`] : []
      const pages = await Promise.all(paths.map((path) => look(serverURL + path, marks)))
      return Response.json({
        checkedAt: new Date().toISOString(),
        isEverywhere: pages.every(({ isSeen }) => isSeen),
        pages: pages.map((page, index) => ({ path: paths[index], ...page })),
      })
    },
  })

type Looked = { readonly isSeen: boolean; readonly status: number | null; readonly tookMs: number }

async function look(url: string, marks: readonly string[]): Promise<Looked> {
  const startedAt = performance.now()
  const tookMs = (): number => Math.round(performance.now() - startedAt)
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'follow',
    })
    const text = await response.text()
    const isSeen = marks.length > 0 && marks.some((mark) => text.includes(mark))
    return { isSeen, status: response.status, tookMs: tookMs() }
  } catch {
    return { isSeen: false, status: null, tookMs: tookMs() }
  }
}
