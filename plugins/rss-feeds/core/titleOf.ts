import type { FeedItem } from './feed.ts'
import { xmlText } from './xmlText.ts'

/** One line of text, since readers show titles in lists; never empty, since formats forbid it. */
export function titleOf({ title, summary, url }: FeedItem): string {
  return oneLine(title) || oneLine(summary ?? '') || url
}

const oneLine = (text: string): string => xmlText(text).replace(/\s+/g, ' ').trim()
