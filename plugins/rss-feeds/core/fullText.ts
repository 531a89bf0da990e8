import { escapeHtml } from './escapeHtml.ts'
import type { FeedPhoto } from './feed.ts'
import { sanitizeBody } from './sanitizeBody.ts'

type FullText = {
  /** HTML as the newsroom's own renderer made it. */
  readonly body: string
  readonly photo: FeedPhoto | null
  /** The item's address. */
  readonly url: string
}

/** The full text of an item: the lead photo with its caption, unless the body shows it, then the body. */
export function fullText({ body, photo, url }: FullText): string {
  const text = sanitizeBody(body, url)
  return photo && !text.includes(escapeHtml(photo.url)) ? figureOf(photo) + text : text
}

function figureOf({ url, width, height, alt, caption, credit }: FeedPhoto): string {
  const size = width && height ? ` width="${width}" height="${height}"` : ''
  const words = [caption ?? alt, credit].filter((text) => text?.trim()).map((text) => text ?? '')
  const legend =
    words.length === 0 ? '' : `<figcaption>${escapeHtml(words.join(' – '))}</figcaption>`
  return `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"${size} />${legend}</figure>`
}
