import type { ReactElement } from 'react'
import type { ArticleKind } from '../models.ts'

const marks = {
  news: null,
  longform: 'LONGFORM',
  live: 'TRỰC TUYẾN',
  'live-photo': 'TRỰC TUYẾN HÌNH ẢNH',
} as const satisfies Record<ArticleKind, string | null>

/** The mark of a story that is more than a report. */
export const KindMark = ({ kind }: { kind: ArticleKind }): ReactElement | null =>
  marks[kind] === null ? null : <span className={`mark mark-${kind}`}>{marks[kind]}</span>
