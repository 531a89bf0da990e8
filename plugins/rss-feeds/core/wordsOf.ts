import sanitizeHtml from 'sanitize-html'
import { isBlank, visibleText } from '../../kit/text/visibleText.ts'

/** The text of HTML, without what stands under its pictures. */
export function wordsOf(html: string): string {
  const text = sanitizeHtml(html.replace(/<(?:\/p|\/h\d|\/li|br)\b[^>]*>/g, ' $&'), {
    allowedTags: [],
    allowedAttributes: {},
    nonTextTags: ['script', 'style', 'figure', 'iframe'],
  })
  return visibleText(unescaped(text)).replace(/\s+/g, ' ').trim()
}

/** Whether HTML shows anything: words, a picture, a player or the way to one. */
export const isSomething = (html: string): boolean =>
  /<(?:img|video|audio|iframe|table|a)\b/i.test(html) || !isBlank(wordsOf(html))

/** The beginning of a text, no longer than so many characters, at the end of a word. */
export function beginningOf(text: string, characters: number): string {
  if (text.length <= characters) return text
  const words = text.slice(0, characters + 1)
  const end = words.lastIndexOf(' ')
  return `${words.slice(0, end > 0 ? end : characters).trimEnd()}…`
}

const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' } as const

/** The four that the sanitiser writes. */
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity as keyof typeof entities])
