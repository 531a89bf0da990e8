import type { ReactElement } from 'react'
import type { PointOfSale } from '../models.ts'

/** Where products are shown and sold. */
export const PointsOfSale = ({ shops }: { shops: readonly PointOfSale[] }): ReactElement | null =>
  shops.length === 0 ? null : (
    <section>
      <h2 className="block-heading">Điểm giới thiệu và bán sản phẩm</h2>
      <ul className="points-of-sale">
        {shops.map((shop, index) => (
          <li key={index}>
            <Shop shop={shop} />
          </li>
        ))}
      </ul>
    </section>
  )

const Shop = ({ shop: { name, address, phone, geoHref } }: { shop: PointOfSale }) => (
  <>
    <strong>{name}</strong>
    <span>{address}</span>
    {phone && <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>}
    {geoHref !== null && (
      <a href={geoHref} aria-label={`Mở bản đồ: ${name}`}>
        Mở bản đồ
      </a>
    )}
  </>
)
