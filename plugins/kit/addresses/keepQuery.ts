import { judgeAddress } from './judgeAddress.ts'

/**
 * Where a redirect leads, with the parameters that the reader's address had: campaigns count by them
 * (`utm_source`). What the target says itself stays as it says it. Parameters with which the whole
 * would be no address any more are left behind.
 *
 * @param location A path of this site or a web address that the judge of addresses has let through.
 * @param asked The reader's address, as she sent it.
 */
export function keepQuery(location: string, asked: string): string {
  const [, query = ''] = /\?([^#]*)/.exec(asked) ?? []
  if (query === '') return location
  const [, before = '', own = '', hash = ''] =
    /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(location) ?? []
  const said = new URLSearchParams(own)
  const pairs = query.split('&').filter((pair) => pair !== '' && !said.has(nameOf(pair)))
  const parts = own === '' ? pairs : [own, ...pairs]
  const whole = parts.length === 0 ? location : `${before}?${parts.join('&')}${hash}`
  return judgeAddress(whole)?.href ?? location
}

const nameOf = (pair: string): string => [...new URLSearchParams(pair).keys()][0] ?? ''
