import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldVietnamese } from '../../../plugins/kit/text/foldVietnamese.ts'
import { slugOf } from '../../../plugins/kit/slugOf.ts'

describe('folding Vietnamese', () => {
  it.each([
    ['Lao động Thủ đô', 'Lao dong Thu do'],
    ['ĐƯỜNG ĐẾN QUỐC HỘI', 'DUONG DEN QUOC HOI'],
    ['ặ ễ ỗ ự ỹ ơ ư ă â ê ô', 'a e o u y o u a a e o'],
    ['năm 2020 – 5K', 'nam 2020 – 5K'],
  ])('%s', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded)
  })

  it('does not care how the marks were typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => foldVietnamese(text.normalize('NFD')) === foldVietnamese(text.normalize('NFC')),
      ),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => foldVietnamese(foldVietnamese(text)) === foldVietnamese(text),
      ),
    )
  })
})

describe('a slug', () => {
  it.each([
    ['Lao động Thủ đô', 'lao-dong-thu-do'],
    ['  “Tết” – đến rồi!  ', 'tet-den-roi'],
    ['COVID-19: 5K & 2K', 'covid-19-5k-2k'],
    ['100% lao động', '100-lao-dong'],
    ['$ và €', 'va'],
    ['???', ''],
    ['', ''],
  ])('of %j is %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('is cut between words', () => {
    const slug = slugOf(
      'Công đoàn Thủ đô chăm lo đời sống đoàn viên người lao động dịp Tết Nguyên đán năm nay',
    )
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toBe(
      'cong-doan-thu-do-cham-lo-doi-song-doan-vien-nguoi-lao-dong-dip-tet-nguyen-dan',
    )
  })

  it('is a segment of an address whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const slug = slugOf(title)
        return /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(slug) && slug.length <= 80
      }),
      { numRuns: 500 },
    )
  })

  it('of a slug is the slug', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (title) => slugOf(slugOf(title)) === slugOf(title),
      ),
    )
  })
})
