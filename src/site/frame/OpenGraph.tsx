import type { ReactElement } from 'react'
import type { Frame, Photo } from '../models.ts'

/** Cards for Zalo, Facebook and X. */
export function OpenGraph({ frame }: { frame: Frame }): ReactElement {
  const { type, publishedAt, modifiedAt, section, tags } = frame.openGraph
  const title = frame.title === '' ? frame.identity.paperName : frame.title
  return (
    <>
      <meta property="og:locale" content="vi_VN" />
      <meta property="og:site_name" content={frame.identity.paperName} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      {frame.description && <meta property="og:description" content={frame.description} />}
      {!frame.robots && <meta property="og:url" content={frame.canonical} />}
      {publishedAt && <meta property="article:published_time" content={publishedAt} />}
      {modifiedAt && <meta property="article:modified_time" content={modifiedAt} />}
      {section && <meta property="article:section" content={section} />}
      {tags?.map((tag) => (
        <meta key={tag} property="article:tag" content={tag} />
      ))}
      <CardImage frame={frame} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

/** Below it networks show a stamp beside the title, and the drawn card says more. */
const leastWidth = 600

type CardPicture = { src: string; width: number; height: number; alt: string }

/**
 * The wide crop where there is one: the networks cut to nearly that shape. JPEG, which all read. A page
 * without a photo, or with one that is too small, has its title drawn.
 */
function CardImage({ frame }: { frame: Frame }): ReactElement {
  const { src, width, height, alt } = photoFor(frame.openGraph.image) ?? {
    ...{ src: frame.card, width: 1200, height: 630 },
    alt: frame.title === '' ? frame.identity.paperName : frame.title,
  }
  return (
    <>
      <meta property="og:image" content={new URL(src, frame.siteUrl).href} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
    </>
  )
}

function photoFor(photo: Photo | null): CardPicture | null {
  if (!photo) return null
  const crop = photo.crops['16x9']
  const largest = crop?.jpeg.at(-1)
  const chosen = crop && largest ? { ...crop, src: largest.src } : photo
  const { width, height } = chosen
  return width < leastWidth ? null : { src: chosen.src, width, height, alt: photo.alt }
}
