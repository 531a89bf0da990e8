import type { ReactElement } from 'react'
import { Day } from '../Day.tsx'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import type { PosterModel } from '../models.ts'

/** A message to be printed on one A4 sheet: big enough to be read from across a room. */
export const PosterView = ({ model }: { model: PosterModel }): ReactElement => (
  <div className="page">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <p className="poster-hint">
      In trang này trên giấy A4 (Ctrl + P, hoặc “In” trong trình duyệt của điện thoại), hoặc{' '}
      <a href={model.pictureHref}>lưu áp phích thành ảnh</a> để gửi đi.
    </p>
    <article className="poster">
      <h1>{model.title}</h1>
      <p className="poster-wording">{model.wording}</p>
      {model.steps.length > 0 && (
        <ol className="steps">
          {model.steps.map(({ label, text }, index) => (
            <li key={index}>
              <strong>{label}</strong>
              {text && <p>{text}</p>}
            </li>
          ))}
        </ol>
      )}
      <footer>
        <p>
          <strong>{model.issuingBody}</strong>, ban hành ngày <Day iso={model.issuedOn} />
          {model.validUntil && (
            <>
              , có hiệu lực đến <Day iso={model.validUntil} />
            </>
          )}
        </p>
        <p>
          {model.frame.identity.paperName} – {model.address}
        </p>
      </footer>
    </article>
  </div>
)
