import type { PayloadRequest } from 'payload'
import type { Entry } from '../core/rank.ts'
import type { SignedTerm } from '../core/signature.ts'

/** What a look-up asks: which documents hold these terms, near this day. */
export type Question = {
  /** Those that weigh most; at most {@link postedTerms}. */
  readonly terms: readonly SignedTerm[]
  readonly day: number
  readonly freshness: number
}

export type PostingRow = {
  readonly term: number
  readonly day: number
  readonly document: string
  readonly weight: number
}
export type EntryRow = {
  readonly key: string
  readonly day: number
  readonly section: string | null
  readonly isLive: boolean
  readonly signature: string
  readonly written: string
  readonly version: string
}

/**
 * The index in the project's own database. Every look-up is bounded: at most `2 × postingsPerSide`
 * rows a term, whatever the number of documents.
 */
export type IndexStore = {
  /** The entries that share most with the question, at most `limit`. */
  findCandidates(question: Question, limit: number): Promise<Entry[]>
  /** The keys alone, of more of them. */
  findKeys(question: Question, limit: number): Promise<string[]>
  findEntries(keys: readonly string[]): Promise<Entry[]>
  /** Adds rows, inside the request's transaction. */
  insert(rows: { postings: PostingRow[]; entries: EntryRow[] }, req?: PayloadRequest): Promise<void>
}

/** Terms of a document that are kept as postings, and asked for. */
export const postedTerms = 32
/** Postings of a term that are read on each side of a day. */
export const postingsPerSide = 60
