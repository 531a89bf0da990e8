import { storedText } from './storedText.ts'

/**
 * Vietnamese text without its marks, for searching and for addresses: "Lao động Thủ đô" becomes "Lao
 * dong Thu do", however its characters were typed. Compatibility forms are plain ("m²" is "m2").
 * Decomposition alone leaves `đ`, which Unicode regards as a letter of its own.
 */
export function foldVietnamese(text: string): string {
  if (/^[\t\n -~]*$/.test(text)) return text
  const plain = storedText(text, part).normalize('NFKC')
  // Again, for a look-alike that was a compatibility form.
  return storedText(plain, part)
    .normalize('NFD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/[ĐÐ]/g, 'D')
    .normalize('NFC')
}

const part = { hasLines: true, isPart: true }
