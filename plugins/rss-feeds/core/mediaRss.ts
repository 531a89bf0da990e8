import type { FeedDialect, FeedPhoto } from './feed.ts'
import { xmlText } from './xmlText.ts'

/** Of the Media RSS namespace, for formats that write XML each in its own way. */
type MediaElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Null for an element of attributes alone. */
  readonly text: string | null
}
type MediaContent = {
  readonly attributes: Readonly<Record<string, string>>
  readonly parts: readonly MediaElement[]
}

export const mediaNamespace = 'http://search.yahoo.com/mrss/'
export const msnNamespace = 'http://schemas.ingestion.microsoft.com/common/'

/**
 * A photo as `media:content`, with its description, credit and thumbnail in it.
 *
 * @see https://www.rssboard.org/media-rss
 */
export function mediaContent(photo: FeedPhoto, { hasPhotoRights }: FeedDialect): MediaContent {
  const { url, type, bytes, width, height, alt, caption, credit, thumbnail } = photo
  const description = xmlText(caption ?? alt)
  return {
    attributes: {
      url,
      ...(bytes ? { fileSize: String(bytes) } : {}),
      type,
      medium: 'image',
      ...(width && height ? { width: String(width), height: String(height) } : {}),
    },
    parts: [
      ...withText('media:description', { type: 'plain' }, description),
      ...withText('media:credit', { role: 'photographer' }, xmlText(credit ?? '')),
      ...(thumbnail
        ? [{ name: 'media:thumbnail', attributes: sizeOf(thumbnail), text: null }]
        : []),
      ...(hasPhotoRights === null ? [] : rightsOf(photo, hasPhotoRights)),
    ],
  }
}

const sizeOf = ({ url, width, height }: NonNullable<FeedPhoto['thumbnail']>) => ({
  url,
  width: String(width),
  height: String(height),
})

/** As MSN reads it: without the rights a photo is shown only by leave of whom it names. */
const rightsOf = ({ alt, credit }: FeedPhoto, hasRights: boolean): MediaElement[] => [
  ...withText('media:text', {}, xmlText(alt)),
  ...withText('mi:hasSyndicationRights', {}, hasRights ? '1' : '0'),
  ...withText('mi:licensorName', {}, hasRights ? '' : xmlText(credit ?? '')),
]

const withText = (
  name: string,
  attributes: MediaElement['attributes'],
  text: string,
): MediaElement[] => (text.trim() === '' ? [] : [{ name, attributes, text }])
