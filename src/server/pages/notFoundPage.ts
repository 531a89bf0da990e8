import { listArticles } from '../../content/articleList.ts'
import { toTeaser } from '../../content/teasers.ts'
import { recall } from '../../content/reading.ts'
import { renderError } from '../../site/index.ts'
import type { Link } from '../../site/models.ts'
import { openLedger } from '../../content/ledger.ts'
import { bareFrameBase, buildFrame, readFrameBase } from './frame.ts'
import type { Answer, Making, PageContext } from './pageContext.ts'
import { photosFor } from './photosFor.ts'

const latestCount = 6

/**
 * Says that there is no such page, and what there is instead: the same at whatever address, so that
 * it is made once for all that strangers think up.
 */
export async function notFoundPage({ reading, ledger, base }: Making): Promise<Answer> {
  const page = await recall(reading, 'not-found', async () => {
    const own = openLedger()
    const around = { ...(await readFrameBase(reading, base, own)), banners: base.banners }
    const value = await lost(
      { reading, ledger: own, base: around },
      { path: nowhere, status: 404, title: 'Không tìm thấy trang', leadsTo: null },
    )
    return { value, tags: own.tags, staleAt: own.staleAt }
  })
  return ledger.take(page)
}

/** No page stands there, and no campaign is aimed at it. */
const nowhere = '/404'

/** Says that what readers once found here is gone, and where they go on. */
export const gonePage = (making: Making, path: string, leadsTo: Link | null): Promise<Answer> =>
  lost(making, { path, status: 410, title: 'Nội dung không còn trên trang', leadsTo })

type Lost = {
  readonly path: string
  readonly status: 404 | 410
  readonly title: string
  readonly leadsTo: Link | null
}

async function lost(making: Making, { path, status, title, leadsTo }: Lost): Promise<Answer> {
  const { reading, ledger, base } = making
  const { rows } = ledger.take(
    await listArticles(reading, { scope: { over: 'all' }, limit: latestCount }),
  )
  const photos = await photosFor(making, rows)
  const frame = buildFrame(base, ledger, {
    address: path,
    title,
    breadcrumbs: [],
    robots: 'noindex',
  })
  const latest = rows.map((row) => toTeaser(row, { sections: base.sections, photos }))
  return { html: renderError({ frame, status, leadsTo, latest }), status }
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
