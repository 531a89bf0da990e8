import { clickAddress } from '../../../plugins/related-news/index.ts'
import { findEvents } from '../../content/events.ts'
import { findHealthMessages } from '../../content/healthMessages.ts'
import type { DocumentId } from '../../../plugins/kit/tags.ts'
import type { RelatedTeaser } from '../../site/models.ts'
import type { Making } from './pageContext.ts'

type Story = {
  readonly collection: string
  readonly id: DocumentId
  readonly title: string
  readonly date: string | null
  readonly address: string | null
}
type Facts = Pick<RelatedTeaser, 'date' | 'state'>

/** What is no article says so. */
const marks: Readonly<Record<string, string>> = {
  events: 'Sự kiện',
  'product-spotlights': 'Sản phẩm OCOP',
  'public-health-messages': 'Thông điệp sức khỏe',
}

/** The computed list as readers meet it: each kind with the date and the state that are its own. */
export async function toRelatedTeasers(
  making: Making,
  stories: readonly Story[],
): Promise<RelatedTeaser[]> {
  const idsIn = (slug: string) =>
    stories.filter(({ collection }) => collection === slug).map(({ id }) => id)
  const facts = new Map([
    ...(await eventFacts(making, idsIn('events'))),
    ...(await messageFacts(making, idsIn('public-health-messages'))),
  ])
  return stories.map(({ collection, id, title, address, date }, index) => ({
    label: title,
    href: address ?? '/',
    mark: marks[collection] ?? null,
    // HTML, section 4.6.3: addresses to be pinged are whole ones.
    ping:
      making.base.siteUrl +
      clickAddress(making.reading.payload, { widget: 'related', position: index + 1 }),
    ...(facts.get(`${collection}:${id}`) ?? {
      date: date === null ? null : { is: 'published', at: date },
      state: null,
    }),
  }))
}

type Known = (readonly [key: string, facts: Facts])[]

async function eventFacts({ reading, ledger }: Making, ids: readonly DocumentId[]): Promise<Known> {
  return ledger
    .take(await findEvents(reading, ids))
    .map(({ id, startsAt, endsAt = null, eventStatus }) => [
      `events:${id}`,
      {
        date: { is: 'event', startsAt, endsAt },
        state: eventStatus === 'scheduled' ? null : eventStatus,
      },
    ])
}

async function messageFacts(
  { reading, ledger }: Making,
  ids: readonly DocumentId[],
): Promise<Known> {
  const { rows, replaced } = ledger.take(await findHealthMessages(reading, ids))
  return rows.map(({ id, issuedOn }) => [
    `public-health-messages:${id}`,
    { date: { is: 'issued', on: issuedOn }, state: replaced.has(String(id)) ? 'replaced' : null },
  ])
}
