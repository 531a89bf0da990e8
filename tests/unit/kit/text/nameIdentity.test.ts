import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameIdentity } from '../../../../plugins/kit/text/nameIdentity.ts'
import { storedText } from '../../../../plugins/kit/text/storedText.ts'
import { hostileText } from './hostileText.ts'

describe('the identity of a name', () => {
  it.each([
    ['Hà Nội', 'Hà Nội'.normalize('NFD')],
    ['Hoà Bình', 'Hòa Bình'],
    ['Thuý Khuê', 'thúy  khuê '],
    ['quý', 'qúy'],
    ['Covid-19', 'COVID–１９'],
    ['“Đổi mới”', '"ÐỔI MỚI"'],
    ['An ninh', 'An\u00A0ni\u00ADnh\u200B'],
  ])('is one for %j and %j', (one, other) => {
    expect(nameIdentity(other)).toBe(nameIdentity(one))
  })

  it.each([
    ['Minh Hòa', 'Minh Hoa'],
    ['đền', 'đến'],
    ['Đông', 'Dông'],
    ['Hà Nội', 'Hà Nội 2'],
  ])('tells %j from %j', (one, other) => {
    expect(nameIdentity(other)).not.toBe(nameIdentity(one))
  })

  it('is none where a joiner stands between marks that have no letter', () => {
    expect(['\u06D6\u200D\u0F71', '\u0F71\u200C\u07F2'].map(nameIdentity)).toEqual(['', ''])
  })

  it('does not care how the name was typed, and is its own identity', () => {
    fc.assert(
      fc.property(hostileText(), (name) => {
        const identity = nameIdentity(name)
        expect(nameIdentity(identity)).toBe(identity)
        expect(nameIdentity(storedText(name))).toBe(identity)
        expect(nameIdentity(name.normalize('NFD'))).toBe(identity)
        expect(nameIdentity(`  ${name}\u200B `)).toBe(identity)
      }),
      { numRuns: 3000 },
    )
  })
})
