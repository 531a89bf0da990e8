import { slugOf } from '../../plugins/kit/slugOf.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { bodyState } from './bodyState.ts'
import type { ArticleKey } from './data/articles.ts'
import { events, type SeedEvent } from './data/events.ts'
import { healthMessages } from './data/healthMessages.ts'
import type { PictureKey } from './data/pictures.ts'
import { demoProduct, spotlights } from './data/spotlights.ts'
import { ensureDocument } from './ensureDocument.ts'
import type { Newsroom } from './newsroom.ts'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs
const hanoiOffset = 7 * hourMs

type Sources = {
  readonly photos: ReadonlyMap<PictureKey, DocumentId>
  readonly articles: ReadonlyMap<ArticleKey, DocumentId>
}

/** Messages of the health authorities, each after the one that replaced it. */
export async function seedHealthMessages(
  newsroom: Newsroom,
  sources: Sources,
): Promise<Map<string, DocumentId>> {
  const ids = new Map<string, DocumentId>()
  for (const { replacedBy, steps, body, ...message } of healthMessages) {
    const data = {
      ...message,
      issuingBody: 'Bộ Y tế',
      steps: steps.map((label) => ({ label })),
      replacedBy: replacedBy && ids.get(replacedBy),
      body: bodyState(body, sources),
      publishedAt: `${message.issuedOn}T12:00:00+07:00`,
      _status: 'published',
    }
    ids.set(message.slug, await ensureDocument(newsroom, 'public-health-messages', data))
  }
  return ids
}

/** Products, with certificates that hold and one that has run out on the day of the seed. */
export async function seedSpotlights(
  newsroom: Newsroom,
  { now, ...sources }: Sources & { readonly now: number },
): Promise<Map<string, DocumentId>> {
  const ids = new Map<string, DocumentId>()
  for (const [index, { decidedMonthsAgo, picture, body, ...product }] of spotlights.entries()) {
    const data = {
      ...demoProduct,
      ...product,
      decidedOn: monthsBefore(now, decidedMonthsAgo),
      leadPhoto: sources.photos.get(picture),
      body: bodyState(body, sources),
      // Apart from each other, so that their list keeps one order.
      publishedAt: new Date(now - (index + 1) * hourMs).toISOString(),
      _status: 'published',
    }
    ids.set(product.slug, await ensureDocument(newsroom, 'product-spotlights', data))
  }
  return ids
}

export async function seedEvents(
  newsroom: Newsroom,
  {
    products,
    now,
    ...sources
  }: Sources & { readonly now: number; readonly products: ReadonlyMap<string, DocumentId> },
): Promise<void> {
  for (const { picture, organisers, programme = [], body, ...event } of events) {
    const { relatedArticles, relatedProducts = [] } = event
    await ensureDocument(newsroom, 'events', {
      publishedAt: new Date(now).toISOString(),
      eventStatus: 'scheduled',
      ...event,
      ...timesOf(event, now),
      slug: slugOf(event.title),
      organisers: organisers.map((name) => ({ name })),
      programme: programme.map((item) => ({ item })),
      leadPhoto: sources.photos.get(picture),
      relatedArticles: relatedArticles.flatMap((key) => sources.articles.get(key) ?? []),
      relatedProducts: relatedProducts.flatMap((slug) => products.get(slug) ?? []),
      body: bodyState(body, sources),
      _status: 'published',
    })
  }
}

function timesOf({ startsAt, endsAt }: Pick<SeedEvent, 'startsAt' | 'endsAt'>, now: number) {
  if (typeof startsAt === 'string') return { startsAt, endsAt }
  const midnight = Math.floor((now + hanoiOffset) / dayMs) * dayMs - hanoiOffset
  const at = (hour: number): string =>
    new Date(midnight + startsAt.days * dayMs + hour * hourMs).toISOString()
  return { startsAt: at(startsAt.fromHour), endsAt: at(startsAt.toHour) }
}

function monthsBefore(now: number, months: number): string {
  const date = new Date(now)
  // The first of a month: there is a 31st in only seven of them.
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.toISOString().slice(0, 10)
}
