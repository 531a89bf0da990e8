/** Strangers choose what they call themselves; this much of it is kept. */
const maxLength = 40

/** In this order, since each also says the names of those after it. */
const browsers = [
  ['Thunderbird', /Thunderbird\//],
  ['Edge', /Edg\w*\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Cốc Cốc', /coc_coc_browser\//i],
  ['Firefox', /Firefox\//],
  ['Chrome', /Chrom(?:e|ium)\//],
  ['Safari', /Safari\//],
] as const

/**
 * The program that a `User-Agent` names, without its version, its machine and whatever else could
 * tell one person from another: `Feedly`, `Googlebot`, `newsboat`, `Chrome`. Empty where it names
 * none.
 */
export function agentFamily(userAgent: string): string {
  const robot = /compatible;\s*([^;/)+\s]+)/i.exec(userAgent)?.[1]
  if (robot) return readable(robot)
  const browser = browsers.find(([, pattern]) => pattern.test(userAgent))
  if (browser) return browser[0]
  const [product = ''] = userAgent.split(/[/(;,+]|\s+v?\d/)
  return readable(product)
}

const readable = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N} ._-]/gu, '')
    .slice(0, maxLength)
    .trim()

/**
 * How many people a program asks for, where it says so: `Feedly/1.0 (…; 16 subscribers)`. One where
 * it says nothing.
 */
export const subscribersOf = (userAgent: string): number =>
  Number(/(\d{1,7}) (?:subscriber|reader)s?/i.exec(userAgent)?.[1] ?? 1)
