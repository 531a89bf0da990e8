import type { ReactElement } from 'react'
import type { ArticleKind } from '../models.ts'

const marks = {
  news: null,
  longform: 'LONGFORM',
  live: 'TRỰC TUYẾN',
  'live-photo': 'TRỰC TUYẾN HÌNH ẢNH',
} as const satisfies Record<ArticleKind, string | null>

type KindMarkProps = { readonly kind: ArticleKind; readonly headline: string }

/** The mark of a story that is more than a report, unless its headline already says so. */
export function KindMark({ kind, headline }: KindMarkProps): ReactElement | null {
  const mark = marks[kind]
  if (mark === null || headline.toLocaleUpperCase('vi').startsWith(mark)) return null
  return <span className={`mark mark-${kind}`}>{mark}</span>
}
