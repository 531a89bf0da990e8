import { openLedger } from '../../content/ledger.ts'
import { normalPath, parsePath, pathOf, type Route } from '../../content/paths.ts'
import type { Reading } from '../../content/reading.ts'
import { judgeAddress } from '../../../plugins/kit/addresses/judgeAddress.ts'
import type { Rendered } from '../../../plugins/kit/rendered.ts'
import { widgetScript } from '../../../plugins/kit/widgets/widgetScript.ts'
import { alertFile, alertsFile } from './alerts/alertFiles.ts'
import { dayPage, dossierPage, latestPage } from './archivePages.ts'
import { articlePage } from './articlePage.ts'
import { bannerWidget } from './banners.ts'
import { cardPage, hasCard } from './cardPage.ts'
import { calendarFile, eventFile } from './calendar/calendarFiles.ts'
import { correctionsPage } from './correctionsPage.ts'
import { eventPage } from './eventPages.ts'
import { eventsPage } from './eventListPage.ts'
import { readFrameBase } from './frame.ts'
import { feedAt, feedsPage } from './feeds.ts'
import { healthMessagePage, healthMessagesPage } from './healthPages.ts'
import { goneFrom } from './goneFrom.ts'
import { homePage } from './homePage.ts'
import { manifestFile, workerFile } from './installation.ts'
import { authorPage, type SectionRoute, sectionPage, tagPage } from './listPages.ts'
import { dossiersPage, staticPage } from './staticPages.ts'
import { movedTo } from './movedTo.ts'
import { failurePage, notFoundPage } from './notFoundPage.ts'
import type { Answer, File, Making, PageContext, PageRequest } from './pageContext.ts'
import { widgetAt } from './relatedWidget.ts'
import { keptPage, savedPage, savedState } from './savedPages.ts'
import { newsSitemapPath, sitemap, sitemapIndex } from './sitemaps.ts'
import { posterPage, posterPicture } from './posterPage.ts'
import { productsPage } from './products/directoryPage.ts'
import { producerPage } from './products/producerPage.ts'
import { spotlightPage } from './spotlightPages.ts'

export { cacheKeyOf } from '../../content/pageParameters.ts'

/** Makes the page of any address, as readers see it at this instant. */
export async function renderPage(request: PageRequest, context: PageContext): Promise<Rendered> {
  const made = (await feedAt(request, context)) ?? (await widgetAt(request, context))
  if (made) return made
  const { payload, answers } = context
  const reading: Reading = { payload, now: context.now(), ...(answers ? { answers } : {}) }
  const ledger = openLedger()
  const base = await readFrameBase(reading, context, ledger)
  const making: Making = { reading, ledger, base }
  const answer = await answerTo(making, request)
  const response = responseTo(await leadingSomewhere(making, answer))
  const { tags, staleAt } = ledger
  return { ...response, tags, staleAt }
}

/** The page for a failure; kept by nobody. */
export function renderErrorPage(context: PageContext): Promise<Rendered> {
  const { status, headers, body } = responseTo({ html: failurePage(context), status: 500 })
  return Promise.resolve({ status, headers, body, tags: [], staleAt: null })
}

async function answerTo(making: Making, { path, query }: PageRequest): Promise<Answer> {
  const normal = normalPath(path)
  const route = parsePath(normal)
  const answer = route && (await pageOf(making, route, { path, query }))
  if (!answer) {
    const isPage = async (to: string): Promise<boolean> => {
      const known = parsePath(to)
      return known !== null && (await pageOf(making, known, { path: to, query })) !== null
    }
    return (
      (await movedTo(making, { path, isPage })) ??
      (await goneFrom(making, path)) ??
      notFoundPage(making)
    )
  }
  // Articles compare with today's address themselves, so that every old one takes a single step.
  if ('redirectTo' in answer || route.page === 'article' || path === normal) return answer
  return { redirectTo: normal }
}

function pageOf(making: Making, route: Route, asked: PageRequest): Promise<Answer | null> {
  const { query } = asked
  switch (route.page) {
    case 'home':
      return homePage(making)
    case 'latest':
      return latestPage(making, query)
    case 'section':
      return sectionOrPage(making, route, query)
    case 'day':
      return dayPage(making, route.day, query)
    case 'dossiers':
      return dossiersPage(making)
    case 'dossier':
      return dossierPage(making, route.slug, query)
    case 'article':
      return articlePage(making, route.publicId, asked.path)
    case 'tag':
      return tagPage(making, route.slug, query)
    case 'author':
      return authorPage(making, route.slug, query)
    case 'events':
      return eventsPage(making, query)
    case 'event':
      return eventPage(making, route.slug)
    case 'calendar':
      return calendarFile(making)
    case 'event-file':
      return eventFile(making, route.slug)
    case 'spotlights':
      return productsPage(making, query)
    case 'spotlight':
      return spotlightPage(making, route.slug)
    case 'producer':
      return producerPage(making, route.slug)
    case 'health-messages':
      return healthMessagesPage(making, query)
    case 'health-message':
      return healthMessagePage(making, route.slug)
    case 'poster':
      return posterPage(making, route.slug)
    case 'poster-picture':
      return posterPicture(making, route.slug)
    case 'alerts':
      return alertsFile(making)
    case 'alert':
      return alertFile(making, route.slug)
    case 'corrections':
      return correctionsPage(making, query)
    case 'saved':
      return savedPage(making)
    case 'saved-state':
      return savedState(making, query)
    case 'kept':
      return keptPage(making)
    case 'manifest':
      return manifestFile(making)
    case 'worker':
      return workerFile(making)
    case 'feeds':
      return feedsPage(making)
    case 'sitemap-index':
      return sitemapIndex(making)
    case 'sitemap':
      return sitemap(making, route.name)
    case 'widget-script':
      return Promise.resolve({ rendered: widgetScript() })
    case 'card': {
      const of = parsePath(route.of)
      if (!of || !hasCard(of)) return Promise.resolve(null)
      return cardPage(making, route.of, (path) =>
        pageOf(making, of, { path, query: new URLSearchParams() }),
      )
    }
    case 'banner-widget':
      return bannerWidget(making, route)
    case 'robots':
      return Promise.resolve({ text: robots(making.base.siteUrl) })
  }
}

/** The paper's own pages stand where sections do; a section of the same address goes before. */
async function sectionOrPage(
  making: Making,
  route: SectionRoute,
  query: URLSearchParams,
): Promise<Answer | null> {
  const section = await sectionPage(making, route, query)
  return section ?? (route.parentSlug === null ? staticPage(making, route.slug) : null)
}

/** Whatever wrote it down: what the judge of addresses refuses never becomes a `Location`. */
async function leadingSomewhere(making: Making, answer: Answer): Promise<Answer> {
  if (!('redirectTo' in answer)) return answer
  const address = judgeAddress(answer.redirectTo, making.base.siteUrl)
  return address ? { redirectTo: address.href } : notFoundPage(making)
}

const robots = (siteUrl: string): string =>
  [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    '',
    `Sitemap: ${siteUrl}${pathOf({ page: 'sitemap-index' })}`,
    `Sitemap: ${siteUrl}${newsSitemapPath}`,
    '',
  ].join('\n')

type Response = Pick<Rendered, 'status' | 'headers' | 'body' | 'modifiedAt'>

function responseTo(answer: Answer): Response {
  if ('redirectTo' in answer) {
    return { status: 301, headers: { ...types.text, location: answer.redirectTo }, body: '' }
  }
  if ('xml' in answer) return { status: 200, headers: types.xml, body: answer.xml }
  if ('rendered' in answer) return answer.rendered
  if ('file' in answer) return fileOf(answer.file)
  if ('json' in answer) return { status: 200, headers: types.json, body: answer.json }
  if ('text' in answer) return { status: 200, headers: types.text, body: answer.text }
  const { status = 200, html, modifiedAt = null } = answer
  return { status, headers: types.html, body: html, modifiedAt }
}

/** A file keeps its name on the reader's disk. */
const fileOf = ({ contentType, name, body }: File): Response => ({
  status: 200,
  headers: {
    'content-type': contentType,
    ...(name ? { 'content-disposition': `inline; filename="${name}"` } : {}),
  },
  body,
})

const types = {
  html: { 'content-type': 'text/html; charset=utf-8' },
  xml: { 'content-type': 'application/xml; charset=utf-8' },
  json: { 'content-type': 'application/json; charset=utf-8' },
  text: { 'content-type': 'text/plain; charset=utf-8' },
} as const
