import { listCorrected, type CorrectedStory } from '../../content/corrections.ts'
import { readCorrectionsPage } from '../../content/correctionsPage.ts'
import { pathBefore, pathOf } from '../../content/paths.ts'
import { renderCorrections } from '../../site/index.ts'
import type { CorrectionsModel, SiteIdentity } from '../../site/models.ts'
import { cursorOf } from './cursorOf.ts'
import { buildFrame } from './frame.ts'
import type { Answer, Making } from './pageContext.ts'

const listPath = pathOf({ page: 'corrections' })
const heading = 'Cải chính, xin lỗi'
const pageSize = 16

/** What a story is called where it has no section. */
const kinds = {
  articles: 'Bài viết',
  events: 'Sự kiện',
  'product-spotlights': 'Sản phẩm OCOP',
  'public-health-messages': 'Thông điệp sức khỏe',
} as const satisfies Record<CorrectedStory['collection'], string>

/** `/cai-chinh`: everything that the paper has corrected and readers may see, page by page. */
export async function correctionsPage(
  making: Making,
  query: URLSearchParams,
): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const before = cursorOf(query)
  if (before === 'unreadable') return null
  const [page, around] = await Promise.all([
    listCorrected(reading, { before, limit: pageSize }),
    readCorrectionsPage(reading),
  ])
  const { stories, older } = ledger.take(page)
  const { introduction, legalBasis, contact } = ledger.take(around)
  const olderHref = older && pathBefore(listPath, older)
  const model: Omit<CorrectionsModel, 'frame'> = {
    ...{ introduction, legalBasis, contact: contact ?? contactOf(base.identity) },
    items: stories.map(({ collection, title, path, section, publishedAt, corrections }) => ({
      ...{ title, href: path, publishedAt, corrections },
      kind: base.sections.byId(section)?.name ?? kinds[collection],
    })),
    olderHref,
    newestHref: before ? listPath : null,
  }
  const frame = buildFrame(base, ledger, {
    address: before ? pathBefore(listPath, before) : listPath,
    title: heading,
    description: introduction,
    breadcrumbs: [{ label: heading, href: listPath }],
    next: olderHref,
  })
  return { html: renderCorrections({ frame, ...model }) }
}

function contactOf({ address, phone, email }: SiteIdentity): string | null {
  const ways = [
    address && `Tòa soạn: ${address}`,
    phone && `điện thoại ${phone}`,
    email && `email ${email}`,
  ].filter((way) => !!way)
  return ways.length === 0 ? null : `${ways.join('; ')}.`
}
