import type { ReactElement } from 'react'
import { videoEmbedOf } from '../../../collections/fields/body/videoEmbed.ts'
import { TeaserCard } from '../cards/TeaserCard.tsx'
import type { BodyLookups, Photo } from '../models.ts'
import { PhotoFigure } from '../photo/PhotoFigure.tsx'
import { referenceKey, textField, type BodyNode } from './nodes.ts'
import { safeHref } from './safeHref.ts'

type BlockProps = { readonly node: BodyNode; readonly lookups: BodyLookups }

export function PhotoBlock({ node, lookups }: BlockProps): ReactElement | null {
  const photo = photoOf(node.fields?.photo, lookups)
  return photo && <PhotoFigure photo={photo} caption={textField(node, 'caption')} />
}

export function GalleryBlock({ node, lookups }: BlockProps): ReactElement | null {
  const entries = Array.isArray(node.fields?.photos) ? (node.fields.photos as unknown[]) : []
  const figures = entries.flatMap((entry, index) => {
    const { photo: reference, caption } = (entry ?? {}) as { photo?: unknown; caption?: unknown }
    const photo = photoOf(reference, lookups)
    if (!photo) return []
    const text = typeof caption === 'string' ? caption : null
    const sizes = '(min-width: 760px) 360px, 100vw'
    return [<PhotoFigure key={index} photo={photo} caption={text} sizes={sizes} />]
  })
  return figures.length === 0 ? null : (
    <div className="gallery" role="group" aria-label="Chùm ảnh">
      {figures}
    </div>
  )
}

/**
 * The player behind a poster of our own, and under it the way to the video's own page for whoever cannot
 * see it here. Until a reader asks for it nothing is loaded from elsewhere, and no frame stands black.
 */
export function VideoBlock({ node, siteUrl }: BlockProps & { siteUrl: string }) {
  const address = textField(node, 'url')
  if (address === null) return null
  const title = textField(node, 'title') ?? 'Xem video'
  const embed = videoEmbedOf(address)
  if (embed) {
    return (
      <figure className="video">
        <details className="video-player">
          <summary>
            <span className="video-play" aria-hidden="true" />
            Mở video: {title}
          </summary>
          <iframe
            src={embed.embedUrl}
            title={title}
            loading="lazy"
            allowFullScreen
            referrerPolicy="strict-origin-when-cross-origin"
          />
        </details>
        <figcaption>
          <a href={embed.watchUrl} rel="noopener">
            {title}
          </a>
        </figcaption>
      </figure>
    )
  }
  const target = safeHref(address, siteUrl)
  return (
    target && (
      <p>
        <a href={target.href} {...(target.isExternal && { rel: 'noopener' })}>
          {title}
        </a>
      </p>
    )
  )
}

export function PullQuoteBlock({ node }: { node: BodyNode }): ReactElement | null {
  const text = textField(node, 'text')
  const attribution = textField(node, 'attribution')
  if (text === null) return null
  return (
    <figure className="pull-quote">
      <blockquote>
        <p>{text}</p>
      </blockquote>
      {attribution && <figcaption>{attribution}</figcaption>}
    </figure>
  )
}

export function RelatedArticleBlock({ node, lookups }: BlockProps): ReactElement | null {
  const key = referenceKey(node.fields?.article)
  const teaser = key === null ? undefined : lookups.teasers.get(key)
  return teaser ? (
    <aside className="related-card" aria-label="Bài liên quan">
      <TeaserCard teaser={teaser} look="row" level={2} hasStandfirst={false} />
    </aside>
  ) : null
}

export function photoOf(reference: unknown, lookups: BodyLookups): Photo | null {
  const key = referenceKey(reference)
  return key === null ? null : (lookups.photos.get(key) ?? null)
}
