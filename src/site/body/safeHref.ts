import { judgeLink } from '../../../plugins/kit/addresses/judgeLink.ts'

export type SafeHref = { readonly href: string; readonly isExternal: boolean }

/** An address that a page may lead to, as the one judge of addresses has it; else null. */
export function safeHref(address: unknown, siteUrl: string): SafeHref | null {
  const target = judgeLink(address, siteUrl)
  return target && { href: target.href, isExternal: target.is === 'web' }
}
