import type { ReactElement } from 'react'
import { correctionHeadings, WrongAndRight } from '../article/Corrections.tsx'
import { Pager } from '../cards/Pager.tsx'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import { hanoiDateTime } from '../hanoiTime.ts'
import type { CorrectionsModel } from '../models.ts'

/** Everything that the paper has corrected, the latest first. */
export const CorrectionsView = ({ model }: { model: CorrectionsModel }): ReactElement => (
  <div className="page list">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <header className="list-head">
      <div>
        <h1>Cải chính, xin lỗi</h1>
        <p className="list-description">{model.introduction}</p>
        {model.legalBasis && <p className="list-description">Căn cứ: {model.legalBasis}</p>}
      </div>
    </header>
    {model.items.length === 0 && <p className="empty">Chưa có thông tin cải chính nào.</p>}
    {model.items.map((item) => (
      <CorrectedStory key={item.href} item={item} />
    ))}
    <Pager
      olderHref={model.olderHref}
      newestHref={model.newestHref}
      olderLabel="Cải chính cũ hơn"
      newestLabel="Về cải chính mới nhất"
    />
    {model.contact && (
      <section className="correction-contact" aria-labelledby="yeu-cau-cai-chinh">
        <h2 id="yeu-cau-cai-chinh">Yêu cầu cải chính</h2>
        <p>{model.contact}</p>
      </section>
    )}
  </div>
)

function CorrectedStory({ item }: { item: CorrectionsModel['items'][number] }): ReactElement {
  const { title, href, kind, publishedAt, corrections } = item
  return (
    <article className="correction">
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <p className="correction-date">
        {kind}, đăng <time dateTime={publishedAt}>{hanoiDateTime(publishedAt)}</time>
      </p>
      {corrections.map((correction, index) => (
        <section key={index} aria-label={correctionHeadings[correction.kind]}>
          <h3>
            {correctionHeadings[correction.kind]}{' '}
            <time dateTime={correction.publishedAt}>{hanoiDateTime(correction.publishedAt)}</time>
          </h3>
          <WrongAndRight wrong={correction.wrong} right={correction.right} />
          {correction.note && <p>{correction.note}</p>}
        </section>
      ))}
    </article>
  )
}
