/** The byte that Windows-1252 shows as a character; what it leaves out is the control of that number. */
const bytes = new Map<string, number>()
const decoder = new TextDecoder('windows-1252')
for (let byte = 0x80; byte < 0x100; byte += 1) {
  bytes.set(decoder.decode(Uint8Array.of(byte)), byte)
  bytes.set(String.fromCharCode(byte), byte)
}

/** What a letter of UTF-8 looks like that was read a byte at a time. */
const inOtherBytes = String.raw`[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]`
const misread = new RegExp(
  `(?:[Â-ß]${inOtherBytes}|[à-ï]${inOtherBytes}{2}|[ð-ô]${inOtherBytes}{3})+`,
  'gu',
)
/** What a letter of Vietnamese or a sign of print is; other pairs may be meant as they are. */
const expected =
  /^(?:[\u00A0-\u00FF\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u2010-\u203A\u20AB\u20AC\uFEFF]|[\u0300-\u0303]|[\u0306\u0309\u031B\u0323])+$/

/** The text with every letter put together again whose bytes were read as letters, twice if so. */
export function fromMojibake(text: string): string {
  let mended = text
  for (let round = 0; round < 3; round += 1) {
    const next = mended.replace(misread, (letters) => decoded(letters) ?? letters)
    if (next === mended) break
    mended = next
  }
  // The second byte of “à” is a no-break space, which much software makes a plain one.
  if (mended === text) return text
  return mended.replace(/Ã[ \u00A0](?=[ \p{L}\p{P}]|$)/gu, 'à').normalize('NFC')
}

function decoded(letters: string): string | null {
  const read = Array.from(letters, (letter) => bytes.get(letter) ?? 0)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(read),
    )
    return expected.test(text) ? text : null
  } catch {
    return null
  }
}
