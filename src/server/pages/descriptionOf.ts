import { plainText } from '../../../plugins/kit/text/plainText.ts'

/** About what search engines show. */
const maxCharacters = 200

type Described = { readonly standfirst?: string | null; readonly body?: unknown }

/** What a page says of itself to search engines: its sapo, else how its text begins. */
export function descriptionOf({ standfirst, body }: Described): string | null {
  if (standfirst?.trim()) return standfirst
  const words = plainText(body ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (words.length <= maxCharacters) return words === '' ? null : words
  const cut = words.slice(0, maxCharacters)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`
}
