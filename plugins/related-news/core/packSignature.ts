import type { Entry } from './rank.ts'
import type { SignedTerm, TermMark } from './signature.ts'

const bytesPerTerm = 7
const bytesPerHash = 6
/** A weight is at most 1; a byte of it is enough for an order of 120 candidates. */
const weightSteps = 255
/** No letter of base64. */
const between = '|'

/** What the index keeps of a document in one field. */
type Kept = Pick<Entry, 'signature' | 'links' | 'names'>

/**
 * A signature in 600 characters: six bytes of hash and one of weight a term, as base64; behind a bar
 * a letter for each term's mark, and behind others the links and the names, six bytes each.
 */
export function packSignature({ signature: { terms }, links, names }: Kept): string {
  const bytes = Buffer.alloc(terms.length * bytesPerTerm)
  for (const [index, { hash, weight }] of terms.entries()) {
    bytes.writeUIntBE(hash, index * bytesPerTerm, bytesPerHash)
    bytes.writeUInt8(Math.max(1, Math.round(weight * weightSteps)), index * bytesPerTerm + 6)
  }
  const marks = terms.map(({ mark }) => mark).join('')
  return [bytes.toString('base64'), marks, packHashes(links), packHashes(names)].join(between)
}

/** The signature as far as it was kept: without the written forms, unless they are given. */
export function unpackSignature(packed: string, written: readonly string[] = []): Kept {
  // An index of before has terms alone.
  const [packedTerms = '', marks = '', links = '', names = ''] = packed.split(between)
  const bytes = Buffer.from(packedTerms, 'base64')
  const terms: SignedTerm[] = []
  for (let at = 0; at + bytesPerTerm <= bytes.length; at += bytesPerTerm) {
    terms.push({
      hash: hashAt(bytes, at),
      weight: byte(bytes, at + bytesPerHash) / weightSteps,
      written: written[terms.length] ?? '',
      mark: marks.charAt(terms.length) as TermMark,
    })
  }
  return { signature: { terms }, links: unpackHashes(links), names: unpackHashes(names) }
}

function packHashes(hashes: readonly number[]): string {
  const bytes = Buffer.alloc(hashes.length * bytesPerHash)
  for (const [index, hash] of hashes.entries()) {
    bytes.writeUIntBE(hash, index * bytesPerHash, bytesPerHash)
  }
  return bytes.toString('base64')
}

function unpackHashes(packed: string): readonly number[] {
  if (packed === '') return none
  const bytes = Buffer.from(packed, 'base64')
  const count = Math.floor(bytes.length / bytesPerHash)
  return Array.from({ length: count }, (_, index) => hashAt(bytes, index * bytesPerHash))
}

const none: readonly number[] = []

/** By hand: `readUIntBE` checks its arguments, and a look-up reads ten thousand terms. */
const hashAt = (bytes: Buffer, at: number): number =>
  (byte(bytes, at) * 256 + byte(bytes, at + 1)) * 2 ** 32 +
  (byte(bytes, at + 2) * 256 + byte(bytes, at + 3)) * 2 ** 16 +
  (byte(bytes, at + 4) * 256 + byte(bytes, at + 5))
const byte = (bytes: Buffer, at: number): number => bytes[at] as number
