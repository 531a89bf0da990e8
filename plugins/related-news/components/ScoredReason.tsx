import type { ReactElement } from 'react'
import type { OrderParts } from '../core/order/orderBy.ts'
import type { Words } from './words.ts'

type ScoredReasonProps = {
  /** "cùng nói về: OCOP, Sóc Sơn; cách 2 ngày" */
  readonly reason: string
  readonly score: number
  /** Null for a pin that shares nothing with the document. */
  readonly parts: OrderParts | null
  readonly said: Words
}

/** Why a story is there, and the score's parts behind a disclosure that keyboards reach too. */
export function ScoredReason({ reason, score, parts, said }: ScoredReasonProps): ReactElement {
  if (!parts) return <small>{said.onlyPinned}</small>
  const { words, time, company, section, live, links } = parts
  const told = [
    `${said.likeness} ${signed(words)}`,
    `${said.nearness} ${signed(time)}`,
    `${said.company} ${signed(company)}`,
    `${said.section} ${signed(section)}`,
    ...(live === 0 ? [] : [`${said.live} ${signed(live)}`]),
    ...(links === 0 ? [] : [`${said.links} ${signed(links)}`]),
  ]
  return (
    <details>
      <summary>
        <small>{reason}</small>
      </summary>
      <small>{`${said.score} ${signed(score)} = ${told.join(', ')}`}</small>
    </details>
  )
}

/** What speaks for it has a plus, what speaks against it a minus. */
const signed = (part: number): string => `${part < 0 ? '−' : '+'}${Math.abs(part).toFixed(1)}`
