import { bannerDeskOf } from '../../../plugins/campaign-banners/index.ts'
import type { PageContext } from './pageContext.ts'
import { renderPage } from './routes.ts'

/**
 * Lets the newsroom look at any page with the banners of any instant, past the page cache. Its
 * stories are of that instant only for who may read them before their time.
 */
export function previewWith(context: PageContext): void {
  const desk = bannerDeskOf(context.payload)
  // Of another day: what is known is of this one.
  const { answers: _, ...bare } = context
  if (!desk) return
  desk.renderPreview = ({ path, instant, book, mayReadAhead }) => {
    const [address = path, query = ''] = path.split('?')
    return renderPage(
      { path: address, query: new URLSearchParams(query) },
      {
        ...bare,
        ...(mayReadAhead ? { now: () => instant } : {}),
        bannerPreview: { book, instant },
      },
    )
  }
}
