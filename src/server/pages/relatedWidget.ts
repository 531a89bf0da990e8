import type { Rendered } from '../../../plugins/kit/rendered.ts'
import { answerWidget } from '../../../plugins/related-news/index.ts'
import type { PageContext, PageRequest } from './pageContext.ts'

const related = /^\/widgets\/related\/([a-z][a-z-]{0,59})\/([\w-]{1,64})(\.html|\.json)?$/

/**
 * `/widgets/related/<collection>/<id>`: JSON, or with `.html` for inclusion by a server; null for any
 * other address.
 */
export async function widgetAt(
  { path }: PageRequest,
  { payload, now, siteUrl }: Pick<PageContext, 'payload' | 'now' | 'siteUrl'>,
): Promise<Rendered | null> {
  const [, collection, id, extension] = related.exec(path) ?? []
  if (collection === undefined || id === undefined) return null
  const format = extension === '.html' ? 'html' : 'json'
  return answerWidget(payload, { collection, id, format, now: now(), siteUrl })
}
