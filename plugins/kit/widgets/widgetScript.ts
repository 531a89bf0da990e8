import type { Rendered } from '../rendered.ts'
import { defineWidget } from './defineWidget.ts'

/** Where the script of every widget is. */
export const widgetScriptPath = '/widgets/widget.js'

/** Short: pages of others name the script without a version. */
const sharedSeconds = 3600

/** `/widgets/widget.js`: the custom element, ready to run; well under 3 kB when compressed. */
export const widgetScript = (): Rendered => ({
  status: 200,
  headers: {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': `public, max-age=${sharedSeconds}, stale-while-revalidate=86400`,
    // Helmet's `same-origin` would keep other sites' pages from loading it.
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  },
  body: `(${defineWidget.toString()})(window)\n`,
  tags: [],
  staleAt: null,
})
