import { escapeHtml } from './escapeHtml.ts'
import type { FeedPhoto } from './feed.ts'
import { sanitizeBody } from './sanitizeBody.ts'

type FullText = {
  /** HTML as the newsroom's own renderer made it, above the lead photo and below it. */
  readonly above: string
  readonly below: string
  readonly photo: FeedPhoto | null
  /** The item's address. */
  readonly url: string
}

/** The full text of an item, with the lead photo and its caption in it, unless the text shows it. */
export function fullText({ above, below, photo, url }: FullText): string {
  const [head, text] = [sanitizeBody(above, url), sanitizeBody(below, url)]
  return photo && !shows(text, photo) ? head + figureOf(photo) + text : head + text
}

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
