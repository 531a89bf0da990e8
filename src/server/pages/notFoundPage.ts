import { listArticles } from '../../content/articleList.ts'
import { toTeaser } from '../../content/teasers.ts'
import { renderError } from '../../site/index.ts'
import { openLedger } from '../../content/ledger.ts'
import { bareFrameBase, buildFrame } from './frame.ts'
import type { Answer, Making, PageContext } from './pageContext.ts'
import { photosFor } from './photosFor.ts'

const latestCount = 6

/** Says that there is no such page, and what there is instead. */
export async function notFoundPage(making: Making, path: string): Promise<Answer> {
  const { reading, ledger, base } = making
  const { rows } = ledger.take(
    await listArticles(reading, { scope: { over: 'all' }, limit: latestCount }),
  )
  const photos = await photosFor(making, rows)
  const frame = buildFrame(base, ledger, {
    address: path,
    title: 'Không tìm thấy trang',
    breadcrumbs: [],
    robots: 'noindex',
  })
  const latest = rows.map((row) => toTeaser(row, { sections: base.sections, photos }))
  return { html: renderError({ frame, status: 404, latest }), status: 404 }
}

/** Says that something failed; needs no database, which may be what failed. */
export function failurePage(context: PageContext): string {
  const base = bareFrameBase(context, context.now())
  const frame = buildFrame(base, openLedger(), {
    address: '/',
    title: 'Có lỗi xảy ra',
    breadcrumbs: [],
    robots: 'noindex',
  })
  return renderError({ frame, status: 500, latest: [] })
}
