import { listArticles } from '../../content/articleList.ts'
import { findNeighbours } from '../../content/dayOfNews.ts'
import { endOfHanoiDay, formatDay, parseDay, startOfHanoiDay } from '../../content/hanoiDay.ts'
import { findNamed, findNamedBySlug } from '../../content/named.ts'
import { pathOf } from '../../content/paths.ts'
import { hanoiDay } from '../../site/hanoiTime.ts'
import { listPage } from './listPages.ts'
import type { Answer, Making } from './pageContext.ts'

/** Every story of the paper, the newest first. */
export async function latestPage(making: Making, query: URLSearchParams): Promise<Answer | null> {
  const { reading, ledger } = making
  const today = startOfHanoiDay(reading.now)
  const { earlier } = ledger.take(await findNeighbours(reading, today))
  const heading = 'Tin mới'
  const path = pathOf({ page: 'latest' })
  return listPage(making, query, {
    scope: { over: 'all' },
    path,
    heading,
    kicker: null,
    description: null,
    breadcrumbs: [{ label: heading, href: path }],
    summary: (paper) => `Tin mới nhất của ${paper}, bài mới đứng trước.`,
    children: [
      { label: 'Tin hôm nay', href: dayPath(today) },
      ...(earlier === null
        ? []
        : [{ label: `Tin ngày ${dayInWords(earlier)}`, href: dayPath(earlier) }]),
      { label: 'Hồ sơ', href: pathOf({ page: 'dossiers' }) },
    ],
  })
}

/** What the paper follows: the stories that name the dossier, or all under its tag. */
export async function dossierPage(
  making: Making,
  slug: string,
  query: URLSearchParams,
): Promise<Answer | null> {
  const { reading, ledger } = making
  const dossier = ledger.take(await findNamedBySlug(reading, 'dossiers', slug))
  if (!dossier) return null
  const tagIds = dossier.tag ? [dossier.tag] : []
  const [tag] = ledger.take(await findNamed(reading, 'tags', tagIds))
  const path = pathOf({ page: 'dossier', slug })
  return listPage(making, query, {
    scope: tag ? { over: 'tags', id: tag.id } : { over: 'dossiers', id: dossier.id },
    path,
    heading: dossier.name,
    kicker: 'Hồ sơ',
    description: dossier.description ?? null,
    breadcrumbs: [
      { label: 'Hồ sơ', href: pathOf({ page: 'dossiers' }) },
      { label: dossier.name, href: path },
    ],
    summary: (paper) => `Hồ sơ ${dossier.name}: tin, bài của ${paper}.`,
    feed: { label: dossier.name, name: tag ? `tu-khoa/${tag.slug}` : `ho-so/${slug}` },
    ...(tag ? { about: { tags: [tag.id] } } : {}),
  })
}

/** The news of one day, with the ways to the days before and after it that have any. */
export async function dayPage(
  making: Making,
  day: string,
  query: URLSearchParams,
): Promise<Answer | null> {
  const { reading, ledger } = making
  const from = parseDay(day)
  if (from === null || from > reading.now) return null
  const scope = { over: 'time' as const, from, to: endOfHanoiDay(from) }
  const { rows } = ledger.take(await listArticles(reading, { scope, limit: 1 }))
  const isToday = reading.now < scope.to
  // No page for each day that ever was; today's is there before its first story.
  if (rows.length === 0 && !isToday) return null
  const { earlier, later } = ledger.take(await findNeighbours(reading, from))
  const linkToDay = (label: string, at: number | null) =>
    at === null ? [] : [{ label: `${label}: ${dayInWords(at)}`, href: dayPath(at) }]
  const path = pathOf({ page: 'day', day })
  const latest = { label: 'Tin mới', href: pathOf({ page: 'latest' }) }
  return listPage(making, query, {
    scope,
    path,
    heading: `Tin ngày ${dayInWords(from)}`,
    kicker: 'Lưu trữ',
    description: null,
    breadcrumbs: [latest, { label: dayInWords(from), href: path }],
    children: [...linkToDay('Ngày trước', earlier), ...linkToDay('Ngày sau', later)],
    summary: (paper) => `Tin, bài của ${paper} ngày ${dayInWords(from)}.`,
  })
}

const dayPath = (at: number): string => pathOf({ page: 'day', day: formatDay(at) })
const dayInWords = (at: number): string => hanoiDay(new Date(at).toISOString())
