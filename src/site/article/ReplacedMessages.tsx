import type { ReactElement } from 'react'
import { Day } from '../Day.tsx'
import type { ArticleModel } from '../models.ts'

/** A story keeps what was said when it was written; its reader of today is told what holds now. */
export const ReplacedMessages = ({ model }: { model: ArticleModel }): ReactElement | null =>
  model.replacedMessages.length === 0 ? null : (
    <div className="replaced" role="note">
      {model.replacedMessages.map(({ message, replacement }) => (
        <p key={message.href}>
          Bài dẫn <a href={message.href}>{message.label}</a>, nay đã được thay bằng{' '}
          <a href={replacement.href}>{replacement.label}</a> (ban hành ngày{' '}
          <Day iso={replacement.issuedOn} />
          ).
        </p>
      ))}
    </div>
  )
