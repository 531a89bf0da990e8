import { bannerDeskOf } from '../../../plugins/campaign-banners/index.ts'
import type { PageContext } from './pageContext.ts'
import { renderPage } from './routes.ts'

/** Lets editors look at any page as of any instant, past the page cache. */
export function previewWith(context: PageContext): void {
  const desk = bannerDeskOf(context.payload)
  if (!desk) return
  desk.renderPreview = ({ path, instant, book }) => {
    const [address = path, query = ''] = path.split('?')
    return renderPage(
      { path: address, query: new URLSearchParams(query) },
      { ...context, now: () => instant, bannerBook: book },
    )
  }
}
