import type { ReactElement } from 'react'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import type { DossiersModel } from '../models.ts'

/** Everything that the paper follows for long. */
export const DossiersView = ({ model }: { model: DossiersModel }): ReactElement => (
  <div className="page list">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <header className="list-head">
      <div>
        <h1>{model.heading}</h1>
        {model.frame.description && <p className="list-description">{model.frame.description}</p>}
      </div>
    </header>
    {model.dossiers.length === 0 && <p className="empty">Chưa có hồ sơ nào.</p>}
    <ul className="headlines list-rows">
      {model.dossiers.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </div>
)
