/**
 * Vietnamese text without its marks: "Lao động Thủ đô" becomes "Lao dong Thu do". Decomposition
 * alone leaves `đ`, which Unicode regards as a letter of its own.
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC')
}
