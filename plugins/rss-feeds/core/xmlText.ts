/**
 * Anything that XML 1.0 forbids (section 2.2, production [2] Char): most control characters,
 * unpaired surrogates, U+FFFE and U+FFFF. One of them makes the whole document unreadable.
 */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Embeddings, overrides and isolates, which turn the text after them around in some readers. */
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * Text that every XML parser takes and gives back unchanged: composed (NFC), with line ends as
 * XML normalises them (section 2.11), without forbidden characters and without bidirectional
 * controls. Escaping is left to the serialiser.
 */
export function xmlText(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(bidiControls, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
}
