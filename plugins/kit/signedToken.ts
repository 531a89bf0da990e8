import { createHmac, createSecretKey, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Signs small values so that only this site can have made them, for one purpose and for a time. */
export type TokenSigner<Value> = {
  /** URL-safe text. The same value and expiry give the same text. */
  sign(value: Value, expiresAt: number): string
  /** The value; null for a forged, foreign, broken or expired token. */
  verify(token: string, now: number): Value | null
}

export type TokenSignerOptions<Value> = {
  /** The project's secret; each purpose signs with a key of its own derived from it. */
  readonly secret: string
  /** What the tokens are for: one of another purpose is as good as forged. */
  readonly purpose: string
  /** Reads what was signed; null where it is not what this version signs. */
  readonly parse: (value: unknown) => Value | null
}

/** Half of SHA-256: still 2^128 guesses (RFC 2104 section 5 allows to cut to half). */
const signatureBytes = 16
/** Nobody signs more; longer text is not worth the hashing. */
const maxLength = 1024

/** Makes a signer: HMAC-SHA-256 (RFC 2104) under a key by HKDF (RFC 5869). */
export function createTokenSigner<Value>(options: TokenSignerOptions<Value>): TokenSigner<Value> {
  const { secret, purpose, parse } = options
  const bytes = hkdfSync('sha256', secret, '', `thu-do:token:${purpose}`, 32)
  const key = createSecretKey(Buffer.from(bytes))
  const signatureOf = (body: string): Buffer =>
    createHmac('sha256', key).update(body).digest().subarray(0, signatureBytes)

  return {
    sign(value, expiresAt) {
      const body = Buffer.from(JSON.stringify([Math.ceil(expiresAt / 1000), value]))
      const text = body.toString('base64url')
      return `${text}.${signatureOf(text).toString('base64url')}`
    },
    verify(token, now) {
      if (token.length > maxLength) return null
      const [text = '', signature = '', ...rest] = token.split('.')
      const given = Buffer.from(signature, 'base64url')
      // The text is compared too: base64url reads several spellings of the same bytes.
      if (rest.length > 0 || given.toString('base64url') !== signature) return null
      if (given.length !== signatureBytes || !timingSafeEqual(given, signatureOf(text))) return null
      const [expiresAt, value] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [
        number,
        unknown,
      ]
      return now < expiresAt * 1000 ? parse(value) : null
    },
  }
}
