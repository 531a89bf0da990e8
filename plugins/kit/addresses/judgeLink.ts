import { type Address, judgeAddress } from './judgeAddress.ts'

/** What a text may lead to; besides addresses a place on the same page, a mailbox, a telephone. */
export type LinkTarget = Address | { readonly is: 'fragment' | 'contact'; readonly href: string }

/** The judge of links in running text, where people paste with spaces around. */
export function judgeLink(value: unknown, siteUrl?: string): LinkTarget | null {
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (/^#[\p{L}\p{M}\p{N}_.-]+$/u.test(text)) {
    return { is: 'fragment', href: new URL(text, 'https://site.invalid').hash }
  }
  if (/^(?:mailto:[^\\]+@[^\\]+|tel:\+?[\d().-]+)$/i.test(text) && isOneLine(text)) {
    return { is: 'contact', href: new URL(text).href }
  }
  // As pages that are copied from write other sites' addresses; written out, so that it looks like one.
  return judgeAddress(/^\/\/[^/]/.test(text) ? `https:${text}` : text, siteUrl)
}

const isOneLine = (text: string): boolean =>
  text.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Z}]/u.test(text) && URL.canParse(text)
