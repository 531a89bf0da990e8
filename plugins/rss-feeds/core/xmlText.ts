/**
 * Anything that XML 1.0 forbids (section 2.2, production [2] Char), of which one makes the whole
 * document unreadable: most control characters, unpaired surrogates, U+FFFE and U+FFFF. And what it
 * advises against in the same place: U+007F, the C1 controls and the other noncharacters.
 */
const forbidden =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu

/** Embeddings, overrides and isolates, which turn the text after them around in some readers. */
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * Text that every XML parser takes and gives back unchanged: composed (NFC), with line ends as
 * XML normalises them (section 2.11), without forbidden characters and without bidirectional
 * controls. Escaping is left to the serialiser.
 */
export function xmlText(text: string): string {
  return (
    text
      .replace(forbidden, '')
      .replace(bidiControls, '')
      // U+0085 is a line end too, as XML 1.1 has it.
      .replace(/\r\n|\r\u0085|[\r\u0085]/g, '\n')
      .normalize('NFC')
  )
}
