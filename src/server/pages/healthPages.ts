import { correctionsOf } from '../../content/corrections.ts'
import {
  findHealthMessage,
  findReplacedBy,
  findReplacement,
  linkToMessage,
  listHealthMessages,
  toHealthTeaser,
  validityEnd,
} from '../../content/healthMessages.ts'
import { findVersions } from '../../content/healthVersions.ts'
import { pathBefore, pathOf } from '../../content/paths.ts'
import { toTeaser } from '../../content/teasers.ts'
import { judgeAddress } from '../../../plugins/kit/addresses/judgeAddress.ts'
import { renderCollectionList, renderHealthMessage } from '../../site/index.ts'
import type { HealthMessageModel } from '../../site/models.ts'
import { readBodySources } from './bodyLookups.ts'
import { cursorOf, olderTitle } from './cursorOf.ts'
import { buildFrame } from './frame.ts'
import { specialAnnouncement } from './jsonLd/specialAnnouncement.ts'
import { readOnward } from './onward.ts'
import type { Answer, Making } from './pageContext.ts'
import { photosFor } from './photosFor.ts'

const listPath = pathOf({ page: 'health-messages' })
const heading = 'Thông điệp sức khỏe'
const pageSize = 16

const pathTo = (slug: string): string => pathOf({ page: 'health-message', slug })

/** Messages, the last issued first. */
export async function healthMessagesPage(
  making: Making,
  query: URLSearchParams,
): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const before = cursorOf(query)
  if (before === 'unreadable') return null
  const page = ledger.take(await listHealthMessages(reading, { before, limit: pageSize }))
  const olderHref = page.older && pathBefore(listPath, page.older)
  const frame = buildFrame(base, ledger, {
    address: before ? pathBefore(listPath, before) : listPath,
    title: before ? olderTitle(heading, before) : heading,
    description: 'Thông điệp chính thức của ngành y tế, kèm nguồn và thời hạn.',
    breadcrumbs: [{ label: heading, href: listPath }],
    feed: { label: heading, name: 'thong-diep-suc-khoe' },
    alerts: { label: `${heading} còn hiệu lực (CAP)`, href: pathOf({ page: 'alerts' }) },
    next: olderHref,
  })
  const html = renderCollectionList({
    kind: 'health',
    frame,
    items: page.rows.map((row) => toHealthTeaser(row, page.replaced.get(String(row.id)) ?? null)),
    olderHref,
    newestHref: before ? listPath : null,
  })
  return { html, title: frame.title }
}

/** One message, with what replaces it and what it replaces. */
export async function healthMessagePage(making: Making, slug: string): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const row = ledger.take(await findHealthMessage(reading, slug))
  if (!row) return null
  const [replacement, replaced, versions, sources] = await Promise.all([
    findReplacement(reading, row),
    findReplacedBy(reading, row),
    findVersions(reading, row),
    readBodySources(making, row.body),
  ])
  const successor = ledger.take(replacement)
  const end = validityEnd(row)
  ledger.expire(end !== null && end > reading.now ? end : null)
  const onward = await readOnward(making, {
    ...{ collection: 'public-health-messages', id: row.id },
    shown: [
      ...sources.articles.map(({ id }) => ({ collection: 'articles' as const, id })),
      ...(successor ? [{ collection: 'public-health-messages' as const, id: successor.id }] : []),
    ],
  })
  const pictured = [row, ...sources.articles, ...onward.latest]
  const photos = await photosFor(making, pictured, sources.photoIds)
  const lookups = { sections: base.sections, photos }
  const model: Omit<HealthMessageModel, 'frame'> = {
    title: row.title,
    related: onward.related,
    latest: onward.latest.map((story) => toTeaser(story, lookups)),
    leadPhoto: photos.get(String(row.leadPhoto)) ?? null,
    wording: row.wording,
    steps: (row.steps ?? []).map(({ label, text }) => ({ label, text: text ?? null })),
    source: { name: row.sourceName, url: judgeAddress(row.sourceUrl)?.href ?? null },
    issuingBody: row.issuingBody,
    issuedOn: row.issuedOn,
    validUntil: row.validUntil ?? null,
    replacedBy: successor && {
      label: successor.title,
      href: pathTo(successor.slug),
      issuedOn: successor.issuedOn,
    },
    replaces: ledger
      .take(replaced)
      .map((older) => ({ label: older.title, href: pathTo(older.slug) })),
    versions: ledger.take(versions).map((version, index) => ({
      ...linkToMessage(version),
      issuedOn: version.issuedOn,
      isThis: String(version.id) === String(row.id),
      holds: index === 0 && (validityEnd(version) ?? Infinity) > reading.now,
    })),
    posterHref: successor ? null : pathOf({ page: 'poster', slug }),
    posterPictureHref: successor ? null : pathOf({ page: 'poster-picture', slug }),
    alertHref: successor ? null : pathOf({ page: 'alert', slug }),
    corrections: correctionsOf(row.corrections),
    body: row.body ?? null,
    lookups: {
      photos,
      teasers: new Map(
        sources.articles.map((story) => [String(story.id), toTeaser(story, lookups)]),
      ),
    },
  }
  const path = pathTo(slug)
  const frame = buildFrame(base, ledger, {
    address: path,
    title: row.title,
    description: row.wording,
    breadcrumbs: [
      { label: heading, href: listPath },
      { label: row.title, href: path },
    ],
    openGraph: { image: model.leadPhoto },
    jsonLd: [specialAnnouncement(model, base.siteUrl + path)],
  })
  return { html: renderHealthMessage({ frame, ...model }), title: frame.title }
}
