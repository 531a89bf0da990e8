import type { ReactElement } from 'react'
import type { Photo, PhotoSource } from '../models.ts'

type Shape = 'natural' | '16x9' | '4x3' | '1x1'
type PictureProps = {
  readonly photo: Photo
  readonly shape?: Shape
  /** How wide the place is, for the browser to choose a rendition. */
  readonly sizes: string
  /** The page's largest picture: fetched at once. All others wait until they come near. */
  readonly isFirst?: boolean
  /** A picture beside its own headline in one link says nothing that the headline does not. */
  readonly isDecorative?: boolean
}

/** One photo with its space reserved, in the format and width that suit the reader. */
export function Picture(props: PictureProps): ReactElement {
  const { photo, shape = 'natural', sizes, isFirst = false, isDecorative = false } = props
  const { webp, jpeg, width, height } = renditionOf(photo, shape)
  const fallback = jpeg.findLast((source) => source.width <= 1280) ?? jpeg[0]
  return (
    <picture>
      {webp.length > 0 && <source type="image/webp" srcSet={srcSetOf(webp)} sizes={sizes} />}
      <img
        src={fallback?.src ?? photo.src}
        {...(jpeg.length > 0 && { srcSet: srcSetOf(jpeg), sizes })}
        width={width}
        height={height}
        alt={isDecorative ? '' : photo.alt}
        decoding="async"
        {...(isFirst ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      />
    </picture>
  )
}

/** A small photo has no crop: the style sheet then cuts its natural shape to the card's. */
function renditionOf(photo: Photo, shape: Shape) {
  const crop = shape === 'natural' ? null : photo.crops[shape]
  return crop ?? { ...photo.sources, width: photo.width, height: photo.height }
}

const srcSetOf = (sources: readonly PhotoSource[]): string =>
  sources.map(({ src, width }) => `${src} ${width}w`).join(', ')
