import type { ReactElement } from 'react'
import type { OrderParts } from '../core/order/orderBy.ts'
import type { SaidDecided } from '../core/order/sayDecided.ts'
import type { InBoth } from '../core/reasons.ts'
import type { Words } from './words.ts'

type ScoredReasonProps = {
  /** "cùng nói về: OCOP, Sóc Sơn; cách 2 ngày" */
  readonly reason: InBoth
  readonly decided: SaidDecided
  readonly score: number
  /** Null for a pin that shares nothing with the document. */
  readonly parts: OrderParts | null
  readonly said: Words
}

/** Why a story is there, and the score's parts behind a disclosure that keyboards reach too. */
export function ScoredReason({
  reason,
  decided,
  score,
  parts,
  said,
}: ScoredReasonProps): ReactElement {
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
        <small>{reason[said.language]}</small>
      </summary>
      <Sentences label={said.speaksFor} sentences={decided.for} said={said} />
      <Sentences label={said.speaksAgainst} sentences={decided.against} said={said} />
      <small>{`${said.score} ${signed(score)} = ${told.join(', ')}`}</small>
    </details>
  )
}

type SentencesProps = {
  readonly label: string
  readonly sentences: readonly InBoth[]
  readonly said: Words
}

const Sentences = ({ label, sentences, said }: SentencesProps): ReactElement | null =>
  sentences.length === 0 ? null : (
    <p style={{ margin: 0 }}>
      <small>{`${label}: ${sentences.map((sentence) => sentence[said.language]).join('; ')}.`}</small>
    </p>
  )

/** What speaks for it has a plus, what speaks against it a minus. */
const signed = (part: number): string => `${part < 0 ? '−' : '+'}${Math.abs(part).toFixed(1)}`
