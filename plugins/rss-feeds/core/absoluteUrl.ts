import { judgeAddress } from '../../kit/addresses/judgeAddress.ts'
import { judgeLink } from '../../kit/addresses/judgeLink.ts'

/** An absolute web address, or null for what leads nowhere or runs something. */
export function absoluteUrl(address: string, base: string): string | null {
  const url = resolved(address, base)
  return url !== null && judgeAddress(url) ? url : null
}

/** The same for a link, which may also be a mail address or a telephone number. */
export function absoluteLink(address: string, base: string): string | null {
  const url = resolved(address, base)
  return url !== null && judgeLink(url) ? url : null
}

/** Relative addresses and `//host` are read as browsers read them; what comes out is judged whole. */
function resolved(address: string, base: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).href : null
}
