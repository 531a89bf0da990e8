import { escapeHtml } from './escapeHtml.ts'
import type { FeedPhoto } from './feed.ts'
import { sanitizeBody } from './sanitizeBody.ts'
import { isSomething } from './wordsOf.ts'

/** A full text as feeds may carry it, without its lead photo. */
export type SoundText = {
  readonly above: string
  readonly below: string
  /** It shows nothing. */
  readonly isEmpty: boolean
}

/**
 * HTML as the newsroom's own renderer made it, above the lead photo and below it, with what programs
 * may show; relative addresses are seen from the item's own.
 */
export const soundText = (
  { above, below }: Omit<SoundText, 'isEmpty'>,
  url: string,
): SoundText => ({
  above: sanitizeBody(above, url),
  below: sanitizeBody(below, url),
  isEmpty: !isSomething(below),
})

/** The text with the lead photo and its caption in it, unless the text shows it. */
export const withPhoto = ({ above, below }: SoundText, photo: FeedPhoto | null): string =>
  photo && !shows(below, photo) ? above + figureOf(photo) + below : above + below

/** In whatever size. */
const shows = (html: string, { url, otherUrls = [] }: FeedPhoto): boolean =>
  [url, ...otherUrls].some((address) => html.includes(escapeHtml(address)))

function figureOf({ url, width, height, alt, caption, credit }: FeedPhoto): string {
  const size = width && height ? ` width="${width}" height="${height}"` : ''
  const words = [caption ?? alt, credit].filter((text) => text?.trim()).map((text) => text ?? '')
  const legend =
    words.length === 0 ? '' : `<figcaption>${escapeHtml(words.join(' – '))}</figcaption>`
  return `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"${size} />${legend}</figure>`
}
