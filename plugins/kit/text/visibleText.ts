/**
 * Characters that show nothing, or turn the text after them round: Unicode's default-ignorable ones
 * (soft hyphen, zero width, BOM, bidirectional controls, fillers, tags, variation selectors),
 * marks of annotations, the place of a pasted object, halves of a pair and what is no character at all.
 */
const invisible =
  /[\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFC}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu

/** C0 and C1 controls and U+007F, without the tab and the line ends that are read before. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

/** CR, CR LF, NEL, line and paragraph separators, vertical tab and form feed. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** Scripts in which a joiner or a non-joiner between two letters is spelling (RFC 5892, A.1 and A.2). */
const joiningScripts =
  'Arabic Syriac Mongolian Nko Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan'
const joined = `[[[\\p{L}\\p{M}]&&[${joiningScripts
  .split(' ')
  .map((script) => `\\p{Script=${script}}`)
  .join('')}]]--\\p{Default_Ignorable_Code_Point}]`
const picture = '[\\p{Extended_Pictographic}\\p{Regional_Indicator}]'

/** What is invisible by itself and changes what is seen beside it. */
const meaningful = new RegExp(
  [
    // A flag of a region, England's, is a black flag with its name in tags.
    '(?<=\\u{1F3F4})[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{2,6}\\u{E007F}',
    // Text or picture; and the keys 0–9, # and *.
    `(?<=\\p{Extended_Pictographic})[\\uFE0E\\uFE0F]|(?<=[0-9#*])\\uFE0F(?=\\u20E3)`,
    // Families, trades, the rainbow flag.
    `(?<=${picture}\\uFE0F?\\p{Emoji_Modifier}?)\\u200D(?=${picture})`,
    // Whatever the order of the marks between them: composing a text sorts these.
    `(?<=${joined}\\p{M}*)[\\u200C\\u200D](?=\\p{M}*${joined})`,
  ].join('|'),
  'gv',
)

/** Nothing of this does more than take room. */
const blank = /^[\s\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]*$/u

/**
 * The text without what nobody sees. Emoji keep the joiners, selectors and tags that they are made
 * of, and so do the scripts that spell with joiners; elsewhere these go. Line ends become `\n`.
 */
export function visibleText(text: string): string {
  if (/^[\t\n -~]*$/.test(text)) return text
  const printable = text.replace(lineEnds, '\n').replace(controls, '')
  let seen = ''
  let from = 0
  for (const { 0: kept, index } of printable.matchAll(meaningful)) {
    seen += printable.slice(from, index).replace(invisible, '') + kept
    from = index + kept.length
  }
  return seen + printable.slice(from).replace(invisible, '')
}

/** A text in which there is nothing to read. */
export const isBlank = (text: string): boolean => blank.test(visibleText(text))
