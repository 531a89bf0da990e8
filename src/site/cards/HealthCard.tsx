import type { ReactElement } from 'react'
import { Day } from '../Day.tsx'
import type { HealthMessageTeaser } from '../models.ts'

type HealthCardProps = { readonly message: HealthMessageTeaser; readonly level?: 2 | 3 }

/** An official message; one that another has replaced says so. */
export function HealthCard({ message, level = 3 }: HealthCardProps): ReactElement {
  const Heading = `h${level}` as const
  return (
    <article className={message.replacedBy ? 'health-card health-card-replaced' : 'health-card'}>
      <Heading className="card-headline">
        <a href={message.href}>{message.title}</a>
      </Heading>
      <p className="card-fact">
        {message.issuingBody}, ngày <Day iso={message.issuedOn} />
      </p>
      {message.replacedBy && (
        <p className="card-fact">
          <span className="status status-postponed">Đã được thay thế</span>
          Được thay bằng <a href={message.replacedBy.href}>{message.replacedBy.label}</a>
        </p>
      )}
    </article>
  )
}
