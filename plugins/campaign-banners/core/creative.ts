/** What a creative says, looked up and checked. */
export type CreativeContent = {
  readonly headline: string
  readonly text: string | null
  readonly link: string | null
  readonly callToAction: string | null
  /** A small mark over the headline, such as "Thông điệp 5K" or the partner's "Quảng cáo". */
  readonly kicker: string | null
  /** Official steps, word for word, in their order. */
  readonly steps: readonly CreativeStep[]
  readonly source: string | null
  readonly colors: CreativeColors
  readonly pictures: readonly CreativePicture[]
}
type CreativeStep = { readonly label: string; readonly icon: string | null }
/** `#rrggbb` each; the contrast between them was checked when they were saved. */
export type CreativeColors = { readonly text: string; readonly ground: string }

/** Shapes that an editor may give a picture for; the narrow one is for phones. */
export const pictureShapes = ['wide', 'narrow'] as const
type PictureShape = (typeof pictureShapes)[number]

export type CreativePicture = {
  readonly id: string
  readonly shape: PictureShape
  readonly alt: string
  readonly src: string
  readonly width: number
  readonly height: number
  /** Sorted by width. */
  readonly sources: readonly { readonly src: string; readonly width: number }[]
  /** Percent from the left and the top that stay in view when the picture is cut. */
  readonly focus: { readonly x: number; readonly y: number }
}
