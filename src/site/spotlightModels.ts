import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { BodyLookups, Correction, Frame, Link, Photo, Teaser } from './models.ts'
import type { OnwardModel } from './onwardModels.ts'

export type SpotlightTeaser = {
  name: string
  href: string
  stars: 3 | 4 | 5 | null
  place: string | null
  producer: string | null
  photo: Photo | null
}
export type SpotlightModel = OnwardModel & {
  frame: Frame
  name: string
  standfirst: string | null
  body: SerializedEditorState | null
  lookups: BodyLookups
  photos: Photo[]
  /** Null once the certificate has run out: then the badge goes. */
  certificate: {
    stars: 3 | 4 | 5
    points: number | null
    decisionNumber: string
    authority: string
    decidedOn: string
    validUntil: string
  } | null
  /** A certificate that has run out: no grade, but the reader of an old label learns why. */
  lapsed: { decisionNumber: string; validUntil: string } | null
  /** With the address of all products of the group. */
  group: Link
  producer: { name: string; kind: string | null; href: string | null } | null
  place: { commune: string | null; district: string | null; province: string | null }
  pointsOfSale: PointOfSale[]
  corrections: Correction[]
  /** Stories that tell of the product, the newest first. */
  mentionedIn: Teaser[]
}
export type PointOfSale = {
  name: string
  address: string
  phone: string | null
  /** What a phone's map opens; null where nobody wrote down the place. */
  geoHref: string | null
}

/** Who makes products. */
export type ProducerModel = {
  frame: Frame
  name: string
  kind: string | null
  place: string | null
  products: SpotlightTeaser[]
  pointsOfSale: PointOfSale[]
}
