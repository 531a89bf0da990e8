import type { ReactElement } from 'react'
import { hanoiDateTime } from '../hanoiTime.ts'
import type { Correction } from '../models.ts'

const anchor = 'cai-chinh'

const notices = {
  correction: 'Bài có thông tin cải chính',
  apology: 'Bài có thông tin cải chính, xin lỗi',
  clarification: 'Bài có thông tin làm rõ',
} as const satisfies Record<Correction['kind'], string>

/** How a correction is headed, on its story and in the list of all. */
export const correctionHeadings = {
  correction: 'Thông tin cải chính',
  apology: 'Thông tin cải chính, xin lỗi',
  clarification: 'Thông tin làm rõ',
} as const satisfies Record<Correction['kind'], string>

/** Says at the head of a story that it was corrected, and leads to what was wrong. */
export function CorrectionNotice({
  corrections,
}: {
  corrections: readonly Correction[]
}): ReactElement | null {
  const latest = corrections.toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt)).at(-1)
  if (!latest) return null
  return (
    <p className="correction-notice">
      <a href={`#${anchor}`}>
        {notices[latest.kind]}{' '}
        <time dateTime={latest.publishedAt}>{hanoiDateTime(latest.publishedAt)}</time>
      </a>
    </p>
  )
}

type CorrectionsProps = {
  readonly corrections: readonly Correction[]
  /** The list of all corrections, where there is a way to it. */
  readonly listHref?: string
}

/** At the end of a story: what was wrong and what is right, quoted, as the press law asks. */
export const Corrections = ({ corrections, listHref }: CorrectionsProps) => (
  <>
    {corrections.map((correction, index) => (
      <CorrectionBox key={index} correction={correction} {...(index === 0 ? { id: anchor } : {})} />
    ))}
    {listHref !== undefined && corrections.length > 0 && (
      <p className="correction-list-link">
        <a href={listHref}>Các thông tin cải chính khác của báo</a>
      </p>
    )}
  </>
)

type Box = { readonly correction: Correction; readonly id?: string }

function CorrectionBox({ correction, id }: Box): ReactElement {
  const { kind, publishedAt, wrong, right, note } = correction
  const heading = correctionHeadings[kind]
  return (
    <section className="correction" aria-label={heading} id={id}>
      <h2>{heading}</h2>
      <p className="correction-date">
        <time dateTime={publishedAt}>{hanoiDateTime(publishedAt)}</time>
      </p>
      <WrongAndRight wrong={wrong} right={right} />
      {note && <p>{note}</p>}
    </section>
  )
}

/** The quotation and what holds in its place. */
export const WrongAndRight = ({ wrong, right }: Pick<Correction, 'wrong' | 'right'>) => (
  <dl>
    <dt>Nội dung đã đăng</dt>
    <dd>
      <del>{wrong}</del>
    </dd>
    <dt>Nội dung đúng</dt>
    <dd>
      <ins>{right}</ins>
    </dd>
  </dl>
)
