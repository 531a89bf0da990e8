/** A language as BCP 47 writes it (`vi-VN` for `vi-vn`); null for what is none, such as `vi_VN`. */
export function languageOf(text: unknown): string | null {
  if (typeof text !== 'string') return null
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null
  } catch {
    return null
  }
}
