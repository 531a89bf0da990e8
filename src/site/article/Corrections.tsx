import type { ReactElement } from 'react'
import { hanoiDateTime } from '../hanoiTime.ts'
import type { ArticleModel } from '../models.ts'

type Correction = ArticleModel['corrections'][number]

/** What was wrong and what is right, quoted (Press Law 2016, art. 42). */
export const Corrections = ({ corrections }: { corrections: readonly Correction[] }) => (
  <>
    {corrections.map((correction, index) => (
      <CorrectionBox key={index} correction={correction} />
    ))}
  </>
)

function CorrectionBox({ correction }: { correction: Correction }): ReactElement {
  const { kind, publishedAt, wrong, right, note } = correction
  const heading = kind === 'apology' ? 'Xin lỗi' : 'Thông tin cải chính'
  return (
    <section className="correction" aria-label={heading}>
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
