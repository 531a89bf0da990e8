import { type CollectionSlug, type Endpoint } from 'payload'
import { z } from 'zod'
import { judgeAddress } from '../../kit/addresses/judgeAddress.ts'
import type { ResolvedOptions } from '../options.ts'
import { loadCreatives } from '../reader/loadCampaigns.ts'
import type { CampaignRow } from '../reader/records.ts'
import { refusal } from '../refusal.ts'
import { guarded } from './guarded.ts'
import { noSuchCampaign } from './refusals.ts'
import { jsonBody } from './jsonBody.ts'

const body = z.object({
  paths: z
    .array(z.string().refine((path) => judgeAddress(path)?.is === 'site'))
    .min(1)
    .max(20),
})
const timeoutMs = 10_000

/**
 * `POST /:id/self-check`: opens pages of the site from outside, as a reader without a login does,
 * and says on which of them the campaign is.
 */
export const selfCheckEndpoint = (options: ResolvedOptions): Endpoint =>
  guarded(options, {
    method: 'post',
    path: '/:id/self-check',
    may: 'manages',
    handler: async (req) => {
      const { slugs } = options
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
      const pages = await Promise.all(paths.map((path) => look(path, serverURL, marks)))
      return Response.json({
        checkedAt: new Date().toISOString(),
        isEverywhere: pages.every(({ isSeen }) => isSeen),
        pages: pages.map((page, index) => ({ path: paths[index], ...page })),
      })
    },
  })

type Looked = { readonly isSeen: boolean; readonly status: number | null; readonly tookMs: number }

async function look(path: string, site: string, marks: readonly string[]): Promise<Looked> {
  const startedAt = performance.now()
  const tookMs = (): number => Math.round(performance.now() - startedAt)
  try {
    const response = await openPage(path, site, AbortSignal.timeout(timeoutMs))
    const text = response === null ? '' : await response.text()
    const isSeen = marks.length > 0 && marks.some((mark) => text.includes(mark))
    return { isSeen, status: response?.status ?? null, tookMs: tookMs() }
  } catch {
    return { isSeen: false, status: null, tookMs: tookMs() }
  }
}

/** Former addresses of a page lead to it in one step, or in a few. */
const maxSteps = 5

/** The page itself; null where its address leads to another site, which is nobody's to open here. */
async function openPage(path: string, site: string, signal: AbortSignal): Promise<Response | null> {
  let address = judgeAddress(path, site)
  for (let step = 0; step <= maxSteps && address?.is === 'site'; step += 1) {
    const response = await fetch(new URL(address.href, site), { signal, redirect: 'manual' })
    const location = response.headers.get('location')
    if (location === null) return response
    await response.body?.cancel()
    address = judgeAddress(location, site)
  }
  return null
}
