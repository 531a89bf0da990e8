import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../plugins/kit/csv.ts'

/** What spreadsheets take for the first sign of a formula, full-width forms included. */
const formulaSigns = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%']
/** What a spreadsheet skips, or an import trims, before it looks for that sign. */
const skipped = [
  ' ',
  '\u00a0',
  '\u3000',
  '\t',
  '\r',
  '\n',
  '\0',
  '\u200b',
  '\ufeff',
  '\u202e',
  '"',
  "'",
]

/** The cells of a table of one row, read back as RFC 4180 has them. */
function cellsOf(csv: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  let before = ''
  for (const sign of csv.replace(/^\uFEFF/, '').replace(/\r\n$/, '')) {
    if (sign === '"') {
      // A quote that opens again at once was one sign of the text.
      if (!isQuoted && before === '"') cell += sign
      isQuoted = !isQuoted
    } else if (sign === ',' && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += sign
    before = sign
  }
  return [...cells, cell]
}

/** Without the signs that are put before formulas. */
const plain = (text: string): string => text.replaceAll("'", '')

describe('a table as CSV', () => {
  it('holds no formula, keeps numbers and quotes what needs it', () => {
    expect(toCsv([['=1+1', '@a', '-2', 'a,b', 'c"d', null, -5]])).toBe(
      `\uFEFF'=1+1,'@a,'-2,"a,b","c""d",,-5\r\n`,
    )
  })

  it.each([
    ' =1+1',
    ' =HYPERLINK("http://vi-du.example","bấm")',
    '＝1+1',
    '-5% học phí',
    '\u00a0+84',
    '\ufeff@SUM(A1)',
    '\t=1',
    '\n=1',
    '\0=1',
  ])('puts an apostrophe before %j', (text) => {
    const [cell = ''] = cellsOf(toCsv([[text]]))
    expect(cell.startsWith("'")).toBe(true)
    expect(plain(cell)).toBe(text)
  })

  it.each(['\u034f=1', '\ufe0f=1', '\u22122+3', '﹢84', '”=1+1', '\u0301=1', '`=1'])(
    'puts an apostrophe before %j, whatever form the signs have',
    (text) => {
      expect(cellsOf(toCsv([[text]]))).toEqual([`'${text}`])
    },
  )

  it.each([
    ['Tin;=1+1', "Tin;'=1+1"],
    ['Tin; ＝1+1', "Tin;' ＝1+1"],
    ['Tin;"=1+1";', `Tin;'"=1+1";`],
    ['một\n=HYPERLINK("x")', `một\n'=HYPERLINK("x")`],
    ['a;b;c', 'a;b;c'],
  ])('starts no formula where semicolons separate cells: %j', (text, cell) => {
    expect(cellsOf(toCsv([[text]]))).toEqual([cell])
  })

  it.each(['Tin nóng', '5K', '(=1)', 'Giá 5%', 'a=b', ''])('leaves %j as it is', (text) => {
    expect(cellsOf(toCsv([[text]]))).toEqual([text])
  })

  it('starts a formula with nothing that skipped signs can hide, and loses no text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...skipped), { maxLength: 4 }),
        fc.constantFrom(...formulaSigns),
        fc.string(),
        (before, sign, after) => {
          const text = before.join('') + sign + after
          const [cell = ''] = cellsOf(toCsv([[text]]))
          expect(cell.startsWith("'")).toBe(true)
          expect(plain(cell).endsWith(plain(text))).toBe(true)
        },
      ),
    )
  })

  it('keeps every text in one cell', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (row) => {
        const cells = cellsOf(toCsv([row]))
        expect(cells).toHaveLength(row.length)
        for (const [index, text] of row.entries()) {
          expect(plain(cells[index] ?? '').endsWith(plain(text))).toBe(true)
        }
      }),
    )
  })
})
