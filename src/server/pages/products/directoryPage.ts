import { cursorParameter, formatCursor } from '../../../content/cursor.ts'
import {
  type DirectoryEntry,
  findProductDirectory,
  pageOfDirectory,
} from '../../../content/productDirectory.ts'
import { pathOf } from '../../../content/paths.ts'
import { findSpotlights, toSpotlightTeaser } from '../../../content/spotlights.ts'
import { renderCollectionList } from '../../../site/index.ts'
import { cursorOf } from '../cursorOf.ts'
import { buildFrame } from '../frame.ts'
import type { Answer, Making } from '../pageContext.ts'
import { photosFor } from '../photosFor.ts'
import { facetsOf, hrefOf, readSelection, selects } from './selection.ts'

const listPath = pathOf({ page: 'spotlights' })
const heading = 'Sản phẩm OCOP'
const pageSize = 16

/** All products, or those that a reader selects; the newest page first. */
export async function productsPage(making: Making, query: URLSearchParams): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const before = cursorOf(query)
  const directory = ledger.take(await findProductDirectory(reading))
  const selection = readSelection(query, directory)
  if (before === 'unreadable' || selection === null) return null
  const selected = directory.filter((entry: DirectoryEntry) => selects(selection, entry))
  const { shown, older } = pageOfDirectory(selected, { before, limit: pageSize })
  const ids = shown.map(({ id }) => id)
  const rows = ledger.take(await findSpotlights(reading, ids))
  const photos = await photosFor(making, rows)
  const olderHref = older && hrefOf(selection, { [cursorParameter]: formatCursor(older) })
  const isFiltered = Object.values(selection).some((chosen) => chosen !== null)
  const frame = buildFrame(base, ledger, {
    address: hrefOf(selection, before ? { [cursorParameter]: formatCursor(before) } : {}),
    title: heading,
    description: 'Sản phẩm của chương trình “Mỗi xã một sản phẩm”: hạng sao, chủ thể, nơi bán.',
    breadcrumbs: [{ label: heading, href: listPath }],
    feed: { label: heading, name: 'san-pham-ocop' },
    next: olderHref,
    ...(isFiltered ? { robots: 'noindex' } : {}),
  })
  const html = renderCollectionList({
    kind: 'spotlights',
    frame,
    items: rows.map((row) => toSpotlightTeaser(row, { photos, now: reading.now })),
    filter: facetsOf(selection, directory),
    found: isFiltered ? selected.length : null,
    olderHref,
    newestHref: before ? hrefOf(selection, {}) : null,
  })
  return { html, title: frame.title }
}
