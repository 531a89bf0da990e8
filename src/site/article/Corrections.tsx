import type { ReactElement } from 'react'
import { hanoiDateTime } from '../hanoiTime.ts'
import type { ArticleModel } from '../models.ts'

type Correction = ArticleModel['corrections'][number]

const anchor = 'cai-chinh'

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
        Bài có thông tin cải chính{' '}
        <time dateTime={latest.publishedAt}>{hanoiDateTime(latest.publishedAt)}</time>
      </a>
    </p>
  )
}

/** What was wrong and what is right, quoted (Press Law 2016, art. 42). */
export const Corrections = ({ corrections }: { corrections: readonly Correction[] }) => (
  <>
    {corrections.map((correction, index) => (
      <CorrectionBox key={index} correction={correction} {...(index === 0 ? { id: anchor } : {})} />
    ))}
  </>
)

type Box = { readonly correction: Correction; readonly id?: string }

function CorrectionBox({ correction, id }: Box): ReactElement {
  const { kind, publishedAt, wrong, right, note } = correction
  const heading = kind === 'apology' ? 'Xin lỗi' : 'Thông tin cải chính'
  return (
    <section className="correction" aria-label={heading} id={id}>
      <h2>{heading}</h2>
      <p className="correction-date">
        <time dateTime={publishedAt}>{hanoiDateTime(publishedAt)}</time>
      </p>
      <dl>
        <dt>Thông tin sai</dt>
        <dd>
          <del>{wrong}</del>
        </dd>
        <dt>Thông tin đúng</dt>
        <dd>
          <ins>{right}</ins>
        </dd>
      </dl>
      {note && <p>{note}</p>}
    </section>
  )
}
