import { foldVietnamese } from '../text/foldVietnamese.ts'

/**
 * The form in which texts and the words looked for are compared: small letters without marks, each
 * word and each sign for itself, one space between. “ĐIỂM HẸN”, “diem hen” and “Điểm hẹn” in NFD are one;
 * so are all dashes, of which a keyboard has one, and no quotation mark is looked for.
 */
export function searchForm(text: string): string {
  const parts = foldVietnamese(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+|[^\s\p{Z}\p{L}\p{N}\u2800]/gu)
  return (parts ?? [])
    .filter((part) => !quotation.test(part))
    .map((part) => (dash.test(part) ? '-' : (standIns[part] ?? part)))
    .join(' ')
}

const quotation = /^["'`\p{Pi}\p{Pf}„‚]$/u
const dash = /^[\p{Pd}−]$/u

/** SQL's LIKE takes these for any text; nobody who looks for “50%” or “_” means that. */
const standIns: Readonly<Record<string, string>> = { '%': '％', _: '＿', '\\': '＼' }
