import type { Signature, SignedTerm } from './signature.ts'

const bytesPerTerm = 7
/** A weight is at most 1; a byte of it is enough for an order of 120 candidates. */
const weightSteps = 255

/** A signature in 600 characters: six bytes of hash and one of weight a term, as base64. */
export function packSignature({ terms }: Signature): string {
  const bytes = Buffer.alloc(terms.length * bytesPerTerm)
  for (const [index, { hash, weight }] of terms.entries()) {
    bytes.writeUIntBE(hash, index * bytesPerTerm, 6)
    bytes.writeUInt8(Math.max(1, Math.round(weight * weightSteps)), index * bytesPerTerm + 6)
  }
  return bytes.toString('base64')
}

/** The signature as far as it was kept: without the written forms, unless they are given. */
export function unpackSignature(packed: string, written: readonly string[] = []): Signature {
  const bytes = Buffer.from(packed, 'base64')
  const terms: SignedTerm[] = []
  // By hand: `readUIntBE` checks its arguments, and a look-up reads ten thousand terms.
  for (let at = 0; at + bytesPerTerm <= bytes.length; at += bytesPerTerm) {
    const high = byte(bytes, at) * 256 + byte(bytes, at + 1)
    const low = byte(bytes, at + 2) * 256 + byte(bytes, at + 3)
    const lowest = byte(bytes, at + 4) * 256 + byte(bytes, at + 5)
    terms.push({
      hash: high * 2 ** 32 + low * 2 ** 16 + lowest,
      weight: byte(bytes, at + 6) / weightSteps,
      written: written[terms.length] ?? '',
    })
  }
  return { terms }
}

const byte = (bytes: Buffer, at: number): number => bytes[at] as number
