import { findArticles } from '../../content/articlesByIds.ts'
import { correctionsOf } from '../../content/corrections.ts'
import { findEvent } from '../../content/events.ts'
import { pathOf } from '../../content/paths.ts'
import { findSpotlights, toSpotlightTeaser } from '../../content/spotlights.ts'
import { toTeaser } from '../../content/teasers.ts'
import { judgeAddress } from '../../../plugins/kit/addresses/judgeAddress.ts'
import { renderEvent } from '../../site/index.ts'
import type { EventModel } from '../../site/models.ts'
import { readBodySources } from './bodyLookups.ts'
import { descriptionOf } from './descriptionOf.ts'
import { buildFrame } from './frame.ts'
import { event as eventJsonLd } from './jsonLd/event.ts'
import { readOnward } from './onward.ts'
import type { Answer, Making } from './pageContext.ts'
import { photosFor } from './photosFor.ts'

const listPath = pathOf({ page: 'events' })
const heading = 'Sự kiện'

/** One event. */
export async function eventPage(making: Making, slug: string): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const event = ledger.take(await findEvent(reading, slug))
  if (!event) return null
  const [sources, articles, products] = await Promise.all([
    readBodySources(making, event.body),
    findArticles(reading, event.relatedArticles ?? []),
    findSpotlights(reading, event.relatedProducts ?? []),
  ])
  const relatedArticles = ledger.take(articles)
  const relatedProducts = ledger.take(products)
  const articlesShown = [...sources.articles, ...relatedArticles]
  const onward = await readOnward(making, {
    ...{ collection: 'events', id: event.id },
    shown: [
      ...articlesShown.map(({ id }) => ({ collection: 'articles' as const, id })),
      ...relatedProducts.map(({ id }) => ({ collection: 'product-spotlights' as const, id })),
    ],
  })
  const pictured = [event, ...articlesShown, ...relatedProducts, ...onward.latest]
  const photos = await photosFor(making, pictured, sources.photoIds)
  const lookups = { sections: base.sections, photos }
  const { venueName: name = null, venueAddress: address = null } = event
  const model: Omit<EventModel, 'frame'> = {
    title: event.title,
    standfirst: event.standfirst ?? null,
    body: event.body ?? null,
    lookups: {
      photos,
      teasers: new Map(sources.articles.map((row) => [String(row.id), toTeaser(row, lookups)])),
    },
    leadPhoto: photos.get(String(event.leadPhoto)) ?? null,
    startsAt: event.startsAt,
    endsAt: event.endsAt ?? null,
    previousStartsAt: event.eventStatus === 'postponed' ? (event.previousStartsAt ?? null) : null,
    venue: name || address ? { name, address } : null,
    onlineUrl: judgeAddress(event.onlineUrl)?.href ?? null,
    status: event.eventStatus,
    organisers: (event.organisers ?? []).map((organiser) => organiser.name),
    guests: (event.guests ?? []).map((guest) => ({ name: guest.name, title: guest.title ?? null })),
    programme: (event.programme ?? []).map(({ time, item }) => ({ time: time ?? null, item })),
    outcomes: (event.outcomes ?? []).map(({ label, value }) => ({ label, value })),
    corrections: correctionsOf(event.corrections),
    relatedArticles: relatedArticles.map((row) => toTeaser(row, lookups)),
    relatedProducts: relatedProducts.map((row) =>
      toSpotlightTeaser(row, { photos, now: reading.now }),
    ),
    related: onward.related,
    latest: onward.latest.map((row) => toTeaser(row, lookups)),
    fileHref: pathOf({ page: 'event-file', slug }),
  }
  const path = pathOf({ page: 'event', slug })
  const { identity, siteUrl } = base
  const frame = buildFrame(base, ledger, {
    address: path,
    title: event.title,
    description: descriptionOf(event),
    breadcrumbs: [
      { label: heading, href: listPath },
      { label: event.title, href: path },
    ],
    openGraph: { image: model.leadPhoto },
    jsonLd: [eventJsonLd(model, { identity, siteUrl, url: siteUrl + path })].filter(
      (document) => document !== null,
    ),
  })
  return { html: renderEvent({ frame, ...model }), title: frame.title }
}
