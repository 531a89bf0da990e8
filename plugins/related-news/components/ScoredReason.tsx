import type { ReactElement } from 'react'
import type { ScoreParts } from '../core/rank.ts'
import type { Words } from './words.ts'

type ScoredReasonProps = {
  /** "cùng nói về: OCOP, Sóc Sơn; cách 2 ngày" */
  readonly reason: string
  readonly score: number
  /** Null for a pin that shares nothing with the document. */
  readonly parts: ScoreParts | null
  readonly said: Words
}

/** Why a story is there, and the score's parts behind a disclosure that keyboards reach too. */
export function ScoredReason({ reason, score, parts, said }: ScoredReasonProps): ReactElement {
  if (!parts) return <small>{said.onlyPinned}</small>
  const factors = [
    `${said.likeness} ${parts.likeness.toFixed(2)}`,
    `${said.nearness} ${parts.nearness.toFixed(2)}`,
    `${said.section} ${parts.section.toFixed(2)}`,
    ...(parts.live === 1 ? [] : [`${said.live} ${parts.live.toFixed(2)}`]),
  ]
  return (
    <details>
      <summary>
        <small>{reason}</small>
      </summary>
      <small>{`${said.score} ${score.toFixed(3)} = ${factors.join(' × ')}`}</small>
    </details>
  )
}
