import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { keepChosenTerms } from '../../kit/filters/chosenTerms.ts'
import { buildFeed } from '../build/buildFeed.ts'
import { lintFeed, type Problem } from '../core/lintFeed.ts'
import { presetNames } from '../core/presets.ts'
import { renderRss } from '../core/renderRss.ts'
import type { Reading, Row } from '../options.ts'
import { partnerSpec } from '../reading/partnerFeed.ts'
import { partnerTerms, presenceIn, termRelations } from '../reading/partnerTerms.ts'
import { textOf } from '../reading/rowValues.ts'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'
import { runtimeOf } from '../runtime.ts'
import { isAdmitted, json, refusals } from './answers.ts'

/** What is shown of the document itself. */
const shownCharacters = 4000

/**
 * `POST /api/rss-feeds-admin/preview`: the feed that the form describes, before it is saved, and what
 * a validator would say of it.
 */
export const previewEndpoint = (options: ResolvedOptions): Endpoint => ({
  path: '/rss-feeds-admin/preview',
  method: 'post',
  async handler(req) {
    if (!req.user) return refusals.anonymous()
    const { partnerFeeds } = options
    if (!partnerFeeds || !(await isAdmitted(partnerFeeds.access, req))) return refusals.forbidden()
    const form = await formOf(req)
    if (!form) return refusals.malformed()
    const reading: Reading = { payload: req.payload, now: Date.now() }
    const { row, isEmptied } = await asSaved(req, options, form)
    const spec = (await partnerSpec(reading, options, row)).value
    const { renderBodies, readRelated } = runtimeOf(req.payload)
    const readers = { renderBodies, readRelated }
    const request = { reading, options, spec, ...readers, format: 'rss', archive: null } as const
    const feed = (await buildFeed(request)).value
    if (!feed) return refusals.missing()
    const xml = renderRss(feed)
    return json({
      url: textOf(form, 'slug') === null ? null : feed.feedUrl,
      bytes: Buffer.byteLength(xml),
      xml: xml.slice(0, shownCharacters),
      items: feed.items.map(({ title, url, publishedAt, photo }) => ({
        title,
        url,
        publishedAt,
        photoUrl: photo?.thumbnail?.url ?? photo?.url ?? null,
      })),
      problems: [...(isEmptied ? [emptied] : []), ...lintFeed(feed, spec.preset)],
    })
  },
})

/** The form with the memory of its filters, as a save would leave it. */
async function asSaved(req: PayloadRequest, { partnerFeeds, sources }: ResolvedOptions, form: Row) {
  const [source] = sources as readonly [Source]
  const { feedId } = form
  const isStored = typeof feedId === 'string' || typeof feedId === 'number'
  const before = isStored
    ? await req.payload.findByID({
        collection: partnerFeeds?.slug as CollectionSlug,
        id: feedId,
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        req,
      })
    : null
  const terms = termRelations(source)
  const isForgetting = form['forgetsLost'] === true
  const kept = await keepChosenTerms(req, {
    ...{ terms, after: form, isForgetting },
    before: before as unknown as Row | null,
  })
  const row: Row = { ...form, ...kept }
  const filters = await partnerTerms(source, row, presenceIn(req))
  return { row, isEmptied: filters.some((filter) => filter.isEmptied) }
}

const emptied: Problem = {
  severity: 'error',
  vi: 'Không còn tiêu chí nào: kênh đang trống. Chuyên mục hoặc từ khóa đã chọn không còn nữa; hãy chọn lại.',
  en: 'Its criteria were deleted: the feed is empty. Choose sections or tags anew.',
  url: null,
}

/** The form's fields; each is read by its type later, so that only its shape is to be checked. */
async function formOf(req: PayloadRequest): Promise<Row | null> {
  try {
    const body: unknown = await req.json?.()
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return null
    const { preset = 'generic', ...rest } = body as Record<string, unknown>
    if (!presetNames.some((name) => name === preset)) return null
    return { ...rest, preset, id: 'preview' }
  } catch {
    return null
  }
}
