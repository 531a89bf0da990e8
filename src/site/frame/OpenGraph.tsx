import type { ReactElement } from 'react'
import type { Frame, Photo } from '../models.ts'

/** Cards for Zalo, Facebook and X. */
export function OpenGraph({ frame }: { frame: Frame }): ReactElement {
  const { type, image, publishedAt, modifiedAt, section, tags } = frame.openGraph
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
      {image && <CardImage image={image} siteUrl={frame.siteUrl} />}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
    </>
  )
}

/** The wide crop where there is one: both networks cut to nearly that shape. JPEG, which all read. */
function CardImage({ image, siteUrl }: { image: Photo; siteUrl: string }): ReactElement {
  const crop = image.crops['16x9']
  const largest = crop?.jpeg.at(-1)
  const chosen = crop && largest ? { src: largest.src, ...sizeOf(crop) } : image
  return (
    <>
      <meta property="og:image" content={new URL(chosen.src, siteUrl).href} />
      <meta property="og:image:width" content={String(chosen.width)} />
      <meta property="og:image:height" content={String(chosen.height)} />
      <meta property="og:image:alt" content={image.alt} />
    </>
  )
}

const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height })
