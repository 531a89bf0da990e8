import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { BodyLookups, Frame, Photo } from './models.ts'
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
  group: string
  producer: { name: string; kind: string } | null
  place: { commune: string | null; district: string | null; province: string | null }
  pointsOfSale: { name: string; address: string; phone: string | null }[]
}
