/** Degrees in WGS 84, as RFC 5870 takes them. */
export type Coordinates = { readonly latitude: number; readonly longitude: number }

const shape = /^\s*\(?\s*(-?\d{1,2}(?:\.\d{1,15})?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d{1,15})?)\s*\)?\s*$/

/** Latitude and longitude from `21.0285, 105.8542`; null for what is no place on earth. */
export function readCoordinates(text: unknown): Coordinates | null {
  if (typeof text !== 'string') return null
  const [, north, east] = shape.exec(text) ?? []
  if (north === undefined || east === undefined) return null
  const latitude = Number(north)
  const longitude = Number(east)
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}
