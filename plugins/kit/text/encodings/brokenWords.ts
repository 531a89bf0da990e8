/** Of letters and signs that no writer puts together; each names what makes them. */
const broken = new RegExp(
  [
    // UTF-8 read a byte at a time, whose invisible bytes are gone: “Bá»nh”, “háºu”, “KhÃ”, “xÄng”.
    'á[º»şťž](?=[\\p{L}\\p{M}])|\\p{Ll}[ÃÄÅÌĂ]|[ÃÌĂ][\\u0080-\\u00BF€£‚ƒ†›‰ˇ˝](?=\\p{L}|$)',
    // The same on a Mac: “H√†”, “N·ªôi”, “ƒê√†”.
    '√[^\\u0000-\\u007F]|·[∫ªº]|ƒ[ëêÉ©]',
    // And in a Chinese system: “Kh铆”.
    '\\p{Ll}\\p{Script=Han}|\\p{Script=Han}\\p{Ll}',
  ].join('|'),
  'u',
)

/** A letter that the system had not, as what it put instead. An address may hold one. */
const questioned = /^(?!.*[./]).*(?:\p{Ll}\?\p{Ll}|\?\?\p{L})/u

/** Words that are nobody's spelling: something on their way took letters apart or away. */
export function brokenWords(text: string): string[] {
  const words = [...new Set(text.split(/\s+/))]
  const asked = words.filter((word) => questioned.test(word))
  // One is a space that was forgotten after a question.
  return [...words.filter((word) => broken.test(word)), ...(asked.length > 1 ? asked : [])]
}
