import type { PayloadRequest } from 'payload'
import type { Entry } from '../core/rank.ts'
import type { SignedTerm } from '../core/signature.ts'

/** What a look-up asks: which documents hold these terms, near this day. */
export type Question = {
  /** Those that weigh most; at most {@link postedTerms}. */
  readonly terms: readonly Pick<SignedTerm, 'hash' | 'weight'>[]
  readonly day: number
  readonly freshness: number
}

/** How many documents a look-up brings; some may be both. */
export type Limits = {
  /** Those that share most, weighed by nearness in time. */
  readonly near: number
  /** Those that share most, of any day. */
  readonly everyDay: number
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
 * The index in the project's own database. Every look-up is bounded by a {@link Depth}, whatever
 * the number of documents.
 */
export type IndexStore = {
  /** The entries that share most with the question, by {@link quickWalk}. */
  findCandidates(question: Question, limits: Limits): Promise<Entry[]>
  /** The keys alone. */
  findKeys(question: Question, limits: Limits, depth: Depth): Promise<string[]>
  findEntries(keys: readonly string[]): Promise<Entry[]>
  /** Adds rows, inside the request's transaction. */
  insert(rows: { postings: PostingRow[]; entries: EntryRow[] }, req?: PayloadRequest): Promise<void>
}

/** Terms of a document that are kept as postings, and asked for. */
export const postedTerms = 32
/** How many postings of a term are read on each side of a day, by the term's place from 0. */
export type Depth = (place: number) => number

/**
 * For a list that somebody waits for, 760 rows in all: the first terms tell the matter, the last
 * ones only the order. On VNTC it finds what {@link deepWalk} finds, in a fifth of the rows.
 */
export const quickWalk: Depth = (place) => Math.max(6, Math.round(40 / (1 + place / 4)))
/** For those beside whom a story may come to stand, so that no page is forgotten. */
export const deepWalk: Depth = () => 60
