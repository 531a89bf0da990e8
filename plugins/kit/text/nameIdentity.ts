import { storedText } from './storedText.ts'

/**
 * What makes two names the same name: everything but how it happens to be typed. Capitals, spaces,
 * dashes, quotation marks, compatibility forms and the place of a tone (Hoà and Hòa) do not count.
 * Marks do: Minh Hòa and Minh Hoa are two people, đền and đến two things.
 */
export function nameIdentity(name: string): string {
  return storedText(storedText(name).normalize('NFKC'))
    .normalize('NFD')
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′`]/g, "'")
    .replace(/[\p{L}\p{M}]+/gu, toneLast)
    .normalize('NFC')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .trim()
}

/** A syllable has one tone, so its place says nothing: at the end it is where everybody finds it. */
function toneLast(word: string): string {
  const tones = word.match(tone)
  return tones ? word.replace(tone, '') + tones.join('') : word
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g
