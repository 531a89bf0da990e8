import { listArticles } from '../../content/articleList.ts'
import { findArticles } from '../../content/articlesByIds.ts'
import { listUpcomingEvents, toEventTeaser } from '../../content/events.ts'
import { findCurrentHealthMessages, toHealthTeaser } from '../../content/healthMessages.ts'
import { type HomePagePicks, readHomePagePicks } from '../../content/homePagePicks.ts'
import { pathOf } from '../../content/paths.ts'
import { recall } from '../../content/reading.ts'
import { linkTo, type Section } from '../../content/sections.ts'
import { listSpotlights, toSpotlightTeaser } from '../../content/spotlights.ts'
import { toTeaser, type TeaserRow } from '../../content/teasers.ts'
import { renderHome } from '../../site/index.ts'
import { buildFrame } from './frame.ts'
import { website } from './jsonLd/publisher.ts'
import type { Answer, Making } from './pageContext.ts'
import { photosFor } from './photosFor.ts'

const featuredCount = 4
const latestCount = 10
const sectionCount = 8
const teasersPerSection = 4

/** The front page: what editors picked, filled up with the latest. */
export async function homePage(making: Making): Promise<Answer> {
  const { reading, ledger, base } = making
  const picks = ledger.take(await readHomePagePicks(reading))
  const [top, candidates, upcoming, certified, messages] = await Promise.all([
    readTop(making, picks),
    Promise.all(sectionsOf(making, picks).map((section) => readCandidates(making, section))),
    recall(reading, 'next events', () => listUpcomingEvents(reading, 3)),
    recall(reading, 'certified products', () =>
      listSpotlights(reading, { before: null, limit: 4, isCertified: true }),
    ),
    recall(reading, 'current health messages', () => findCurrentHealthMessages(reading, 3)),
  ])
  const blocks = fillBlocks(candidates, [top.lead, ...top.featured, ...top.latest])
  const events = ledger.take(upcoming)
  const { rows: spotlights } = ledger.take(certified)
  const articles = [top.lead, ...top.featured, ...top.latest, ...blocks.flatMap(({ rows }) => rows)]
  const pictured = [...articles.filter((row) => row !== null), ...events, ...spotlights]
  const photos = await photosFor(making, pictured)
  const teaser = (row: TeaserRow) => toTeaser(row, { sections: base.sections, photos })
  const lead = top.lead && teaser(top.lead)
  const frame = buildFrame(base, ledger, {
    address: pathOf({ page: 'home' }),
    title: base.identity.paperName,
    description: base.identity.tagline ?? `${base.identity.paperName}: tin mới nhất.`,
    breadcrumbs: [],
    openGraph: { image: lead?.photo ?? null },
    jsonLd: [website(base.identity, base.siteUrl)],
  })
  const html = renderHome({
    frame,
    lead,
    featured: top.featured.map(teaser),
    latest: top.latest.map(teaser),
    sections: blocks
      .filter(({ rows }) => rows.length > 0)
      .map(({ section, rows }) => ({
        section: linkTo(section),
        children: section.children.map(linkTo),
        teasers: rows.map(teaser),
      })),
    events: events.map((row) => toEventTeaser(row, photos)),
    spotlights: spotlights.map((row) => toSpotlightTeaser(row, { photos, now: reading.now })),
    healthMessages: ledger.take(messages).map((row) => toHealthTeaser(row)),
  })
  return { html, title: frame.title }
}

type Top = { lead: TeaserRow | null; featured: TeaserRow[]; latest: TeaserRow[] }

/** The head of the page; no story stands in it twice. */
async function readTop({ reading, ledger }: Making, picks: HomePagePicks): Promise<Top> {
  const ids = [...(picks.lead === null ? [] : [picks.lead]), ...picks.featured]
  const [picked, newest] = await Promise.all([
    findArticles(reading, ids),
    // Enough to fill every place although all the picks are among them.
    listArticles(reading, {
      scope: { over: 'all' },
      limit: 1 + featuredCount + latestCount + ids.length,
    }),
  ])
  const chosen = ledger.take(picked)
  const isPicked = new Set(chosen.map(({ id }) => String(id)))
  const rest = ledger.take(newest).rows.filter(({ id }) => !isPicked.has(String(id)))
  const isLeadChosen = String(chosen[0]?.id) === String(picks.lead)
  const lead = (isLeadChosen ? chosen.shift() : rest.shift()) ?? null
  const featured = [...chosen, ...rest.splice(0, Math.max(0, featuredCount - chosen.length))]
  return { lead, featured, latest: rest.slice(0, latestCount) }
}

function sectionsOf({ base }: Making, { sections: ids }: HomePagePicks): Section[] {
  const chosen = ids.flatMap((id) => base.sections.byId(id) ?? [])
  return (chosen.length > 0 ? chosen : [...base.sections.top]).slice(0, sectionCount)
}

type Block = { readonly section: Section; readonly rows: readonly TeaserRow[] }

/** Enough to fill the section's block although the head of the page has the first of them. */
async function readCandidates({ reading, ledger }: Making, section: Section): Promise<Block> {
  const page = await listArticles(reading, {
    scope: { over: 'section', section },
    limit: 1 + featuredCount + latestCount + teasersPerSection,
  })
  return { section, rows: ledger.take(page).rows }
}

/** Each block takes what is next of its section; a section may be chosen with the one above it. */
function fillBlocks(candidates: readonly Block[], above: readonly (TeaserRow | null)[]): Block[] {
  const shown = new Set(above.map((row) => String(row?.id)))
  return candidates.map(({ section, rows }) => {
    const next = rows.filter(({ id }) => !shown.has(String(id))).slice(0, teasersPerSection)
    for (const { id } of next) shown.add(String(id))
    return { section, rows: next }
  })
}
