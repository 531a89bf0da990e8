import type { ReactElement } from 'react'
import { KindMark } from '../cards/KindMark.tsx'
import { hanoiDateTime } from '../hanoiTime.ts'
import type { ArticleModel } from '../models.ts'
import { CorrectionNotice } from './Corrections.tsx'
import { ReplacedMessages } from './ReplacedMessages.tsx'
import { SaveButton } from './SaveButton.tsx'
import { Standfirst } from './Standfirst.tsx'

/** Headline, dates, standfirst and the links picked by hand. */
export function ArticleHead({ model }: { model: ArticleModel }): ReactElement {
  const { headline, kind, publishedAt, modifiedAt, relatedLinks, corrections } = model
  return (
    <header className="article-head">
      <KindMark kind={kind} headline={headline} />
      <h1>{headline}</h1>
      <p className="dates">
        <time dateTime={publishedAt}>{hanoiDateTime(publishedAt)}</time>
        {modifiedAt && (
          <span>
            Cập nhật <time dateTime={modifiedAt}>{hanoiDateTime(modifiedAt)}</time>
          </span>
        )}
      </p>
      <SaveButton />
      <CorrectionNotice corrections={corrections} />
      <ReplacedMessages model={model} />
      <Standfirst dateline={model.dateline} standfirst={model.standfirst} />
      {relatedLinks.length > 0 && (
        <ul className="related-links" aria-label="Tin liên quan">
          {relatedLinks.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}
