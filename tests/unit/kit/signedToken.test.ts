import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTokenSigner } from '../../../plugins/kit/signedToken.ts'

const parse = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const signerOf = (secret: string, purpose = 'click') =>
  createTokenSigner({ secret, purpose, parse })
const signer = signerOf('a secret of the project')
const now = Date.parse('2026-07-01T00:00:00Z')
const later = now + 60_000

describe('a signed token', () => {
  it('gives back what was signed until it expires', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (value) => {
        const token = signer.sign(value, later)
        expect(signer.verify(token, now)).toBe(value)
        expect(signer.verify(token, later)).toBeNull()
      }),
    )
  })

  it('is the same for the same value, so that a page’s bytes stay the same', () => {
    expect(signer.sign('a', later)).toBe(signer.sign('a', later))
  })

  it('is worth nothing with one character changed, anywhere', () => {
    const token = signer.sign('tới đây', later)
    for (let index = 0; index < token.length; index += 1) {
      const other = token[index] === 'A' ? 'B' : 'A'
      const forged = token.slice(0, index) + other + token.slice(index + 1)
      expect(signer.verify(forged, now)).toBeNull()
    }
  })

  it('is worth nothing for another purpose or under another secret', () => {
    const token = signer.sign('a', later)
    expect(signerOf('a secret of the project', 'beacon').verify(token, now)).toBeNull()
    expect(signerOf('another secret').verify(token, now)).toBeNull()
  })

  it('says no to any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(signer.verify(text, now)).toBeNull()
      }),
    )
    expect(signer.verify('A'.repeat(5000), now)).toBeNull()
  })

  it('says no to a value that this version does not sign', () => {
    const numbers = createTokenSigner({
      secret: 'a secret of the project',
      purpose: 'click',
      parse: (value) => (typeof value === 'number' ? value : null),
    })
    expect(signer.verify(numbers.sign(1, later), now)).toBeNull()
  })
})
