import type { ReactElement } from 'react'
import { Day } from '../Day.tsx'
import type { HealthMessageTeaser } from '../models.ts'

/** An official message; one that another has replaced says so. */
export const HealthCard = ({ message }: { message: HealthMessageTeaser }): ReactElement => (
  <article className={message.replaced ? 'health-card health-card-replaced' : 'health-card'}>
    <h3 className="card-headline">
      <a href={message.href}>{message.title}</a>
    </h3>
    <p className="card-fact">
      {message.issuingBody}, ngày <Day iso={message.issuedOn} />
    </p>
    {message.replaced && <span className="status status-postponed">Đã được thay thế</span>}
  </article>
)
