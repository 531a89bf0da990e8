import { readCoordinates } from '../../../../plugins/kit/addresses/readCoordinates.ts'
import type { PointOfSaleRow } from '../../../content/spotlights.ts'
import type { PointOfSale } from '../../../site/models.ts'

/** Shops as readers meet them, each once: several products of one producer share theirs. */
export function toPointsOfSale(rows: readonly PointOfSaleRow[]): PointOfSale[] {
  const shops = rows.map(({ name, address, phone, coordinates }) => ({
    ...{ name, address, phone: phone ?? null },
    geoHref: geoHref(name, coordinates),
  }))
  const keyOf = ({ name, address }: PointOfSale): string => `${name}\n${address}`
  return [...new Map(shops.map((shop) => [keyOf(shop), shop])).values()]
}

/**
 * The place as phones' map programs open it (RFC 5870). The query is Android's, for the shop's name
 * beside the pin; who does not know it takes the place alone.
 */
function geoHref(name: string, coordinates: string | null | undefined): string | null {
  const place = readCoordinates(coordinates)
  if (!place) return null
  const point = `${place.latitude},${place.longitude}`
  return `geo:${point}?q=${point}(${encodeURIComponent(name).replaceAll(/[()]/g, '')})`
}
