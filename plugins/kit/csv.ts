/**
 * What a spreadsheet skips, or an import trims, before it looks at a cell: spaces, controls,
 * invisible signs, marks, quotes of any kind.
 */
const skipped = '[\\s\\p{C}\\p{M}\\p{Default_Ignorable_Code_Point}"\'‘’“”`´]*'
/** The first sign of a formula (OWASP, "CSV Injection"), its wide, small and typographic forms too. */
const sign = '[=+\\-@|%＝＋－＠｜％﹦﹢﹣﹫﹪−]'
const startsFormula = new RegExp(`^${skipped}${sign}`, 'u')
/** Excel takes these for the start of another cell. */
const startsCell = /^[\t\r\n\0]/
/**
 * Where the decimal sign is a comma, as in Vietnamese, Excel separates cells by semicolons and knows no
 * quotes within one: what comes after a semicolon, a tab or a line end is then a cell of its own.
 */
const startsFormulaWithin = new RegExp(`[;\\t\\r\\n](?=${skipped}${sign})`, 'gu')

type Rows = readonly (readonly (string | number | null)[])[]

/** The byte order mark by which Excel knows UTF-8: before the first row of a table. */
export const csvStart = '\uFEFF'

/**
 * A table as CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe before
 * it; numbers stay numbers.
 */
export const toCsv = (rows: Rows): string => csvStart + csvRows(rows)

/** Some rows of a table that is written as it is read. */
export const csvRows = (rows: Rows): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const split = value.replace(startsFormulaWithin, "$&'")
  const safe = startsFormula.test(value) || startsCell.test(value) ? `'${split}` : split
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
