import type { Signature } from './signature.ts'

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
  const count = Math.floor(bytes.length / bytesPerTerm)
  const terms = Array.from({ length: count }, (_, index) => ({
    hash: bytes.readUIntBE(index * bytesPerTerm, 6),
    weight: bytes.readUInt8(index * bytesPerTerm + 6) / weightSteps,
    written: written[index] ?? '',
  }))
  return { terms }
}
