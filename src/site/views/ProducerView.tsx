import type { ReactElement } from 'react'
import { PointsOfSale } from '../cards/PointsOfSale.tsx'
import { SpotlightCard } from '../cards/SpotlightCard.tsx'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import type { ProducerModel } from '../models.ts'

/** Who makes products, what they make and where it is sold. */
export const ProducerView = ({ model }: { model: ProducerModel }): ReactElement => (
  <div className="page list">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <header className="list-head">
      <div>
        <p className="kicker">{model.kind ?? 'Chủ thể OCOP'}</p>
        <h1>{model.name}</h1>
        {model.place && <p className="list-description">{model.place}</p>}
      </div>
    </header>
    <div className="grid-products">
      {model.products.map((product) => (
        <SpotlightCard key={product.href} spotlight={product} level={2} />
      ))}
    </div>
    <div className="strip">
      <PointsOfSale shops={model.pointsOfSale} />
    </div>
  </div>
)
