/**
 * What a spreadsheet would read as a formula (OWASP, "CSV Injection"): one of its first signs, or its
 * full-width form, after anything that a spreadsheet skips or an import trims: spaces, controls,
 * invisible signs, quotes.
 */
const startsFormula = /^[\s\p{C}"']*[=+\-@|%＝＋－＠｜％]/u
/** Excel takes these for the start of another cell. */
const startsCell = /^[\t\r\n\0]/

/**
 * A table as CSV (RFC 4180), with the byte order mark by which Excel knows UTF-8. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = startsFormula.test(value) || startsCell.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
