import { createContext, type ReactElement, use } from 'react'
import type { Photo } from '../models.ts'
import { Picture } from './Picture.tsx'

type PhotoFigureProps = {
  readonly photo: Photo
  /** What this page says under the photo; else the photo's own caption, else its alt text. */
  readonly caption?: string | null | undefined
  readonly sizes?: string
  readonly isFirst?: boolean
}

/** Whether photos lead to their largest file: not where a reader program shows the text. */
export const PhotosOpen = createContext(true)

const textColumn = '(min-width: 760px) 720px, 100vw'

/** A photo in its own shape with caption and credit. */
export function PhotoFigure(props: PhotoFigureProps): ReactElement {
  const { photo, caption, sizes = textColumn, isFirst = false } = props
  const text = [caption, photo.caption, photo.alt].find((candidate) => candidate?.trim())
  const isTall = photo.height > photo.width
  const picture = <Picture photo={photo} sizes={sizes} isFirst={isFirst} />
  return (
    <figure className={isTall ? 'photo photo-tall' : 'photo'}>
      {use(PhotosOpen) ? (
        <a className="photo-open" href={largestOf(photo)}>
          {picture}
          <span className="sr-only">Phóng to ảnh</span>
        </a>
      ) : (
        picture
      )}
      {(text ?? photo.credit) && (
        <figcaption>
          {text}
          {photo.credit && <span className="photo-credit"> {creditText(photo.credit)}</span>}
        </figcaption>
      )}
    </figure>
  )
}

/** JPEG, which opens everywhere. */
const largestOf = ({ sources, src }: Photo): string => sources.jpeg.at(-1)?.src ?? src

/** A credit that says by itself what it is stands as it was typed. */
const creditText = (credit: string): string =>
  /^(ảnh|nguồn|hình|đồ họa|đồ hoạ|minh họa|minh hoạ)(?!\p{L})/iu.test(credit.normalize('NFC'))
    ? credit
    : `Ảnh: ${credit}`
