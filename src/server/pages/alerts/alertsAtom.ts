import { rfc3339 } from '../../../../plugins/rss-feeds/core/instants.ts'
import { element, xmlDocument } from '../../../../plugins/rss-feeds/core/writeXml.ts'

type AlertEntry = {
  readonly id: string | number
  readonly title: string
  readonly wording: string
  readonly issuingBody: string
  /** ISO 8601 */
  readonly changedAt: string
  /** Whole addresses. */
  readonly page: string
  readonly alert: string
}

type AlertsFeed = {
  readonly title: string
  readonly publisher: string
  /** Whole addresses. */
  readonly feedUrl: string
  readonly listUrl: string
  readonly entries: readonly AlertEntry[]
}

/** The paper's own name since before this site, as in all its feeds. */
const authority = 'tag:laodongthudo.vn,2020'
/** Atom requires a date even of a feed that never had an entry. */
const beforeAnything = '1970-01-01T00:00:00.000Z'

/** The alerts that hold, as Atom (RFC 4287): what left is no longer one, and so not in it. */
export function alertsAtom({ title, publisher, feedUrl, listUrl, entries }: AlertsFeed): string {
  const changes = entries.map(({ changedAt }) => changedAt).sort()
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' },
      text('id', `${authority}:canh-bao`),
      text('title', title),
      text('updated', rfc3339(changes.at(-1) ?? beforeAnything)),
      link({ rel: 'self', type: 'application/atom+xml', href: feedUrl }),
      link({ rel: 'alternate', type: 'text/html', href: listUrl }),
      element('author', {}, text('name', publisher)),
      ...entries.map((entry) =>
        element(
          'entry',
          {},
          text('id', `${authority}:canh-bao/${entry.id}`),
          text('title', entry.title),
          text('updated', rfc3339(entry.changedAt)),
          element('author', {}, text('name', entry.issuingBody)),
          link({ rel: 'alternate', type: 'text/html', href: entry.page }),
          link({ rel: 'alternate', type: 'application/cap+xml', href: entry.alert }),
          text('summary', entry.wording),
        ),
      ),
    ),
  )
}

const text = (name: string, words: string) => element(name, {}, words)
const link = (attributes: Readonly<Record<string, string>>) => element('link', attributes)
