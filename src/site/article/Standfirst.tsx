import type { ReactElement } from 'react'
import type { ArticleModel } from '../models.ts'

/** The sapo, after the paper's or the place's mark in brackets. */
export function Standfirst(
  props: Pick<ArticleModel, 'dateline' | 'standfirst'>,
): ReactElement | null {
  const { dateline, standfirst } = props
  const mark = dateline && (/^\(.*\)$/u.test(dateline) ? dateline : `(${dateline})`)
  if (!mark && !standfirst) return null
  return (
    <p className="standfirst">
      {mark && <span className="dateline">{mark} </span>}
      {standfirst}
    </p>
  )
}
