import { judgeAddress } from '../../kit/addresses/judgeAddress.ts'
import type { CreativeContent } from '../core/creative.ts'
import type { ResolvedOptions } from '../options.ts'

type Site = Pick<ResolvedOptions, 'pageOf'> & { readonly siteUrl: string }

/** Whether a creative leads to a page of this site, however its link spells the page's address. */
export function leadsTo(address: string, { pageOf, siteUrl }: Site) {
  const page = pageOf(pathIn(address))
  return ({ link }: CreativeContent): boolean => {
    const target = judgeAddress(link, siteUrl)
    return target?.is === 'site' && pageOf(pathIn(target.href)) === page
  }
}

const pathIn = (address: string): string => address.split(/[?#]/, 1)[0] ?? ''
