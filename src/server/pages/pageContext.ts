import type { Payload } from 'payload'
import type { Ledger } from '../../content/ledger.ts'
import type { Reading } from '../../content/reading.ts'
import type { FrameBase } from './frame.ts'

/** What pages are made with. */
export type PageContext = {
  readonly payload: Payload
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Origin without a slash at the end. */
  readonly siteUrl: string
  /** Path of the style sheet. */
  readonly stylesheet: string
}

/** A reader's address: the path as sent, and its parameters. */
export type PageRequest = { readonly path: string; readonly query: URLSearchParams }

/** One page in the making: what is read, what it is accounted to, and its frame. */
export type Making = {
  readonly reading: Reading
  readonly ledger: Ledger
  readonly base: FrameBase
}

/** What a page function answers; null when there is no such page. */
export type Answer =
  | { readonly html: string; readonly status?: number }
  | { readonly xml: string }
  | { readonly text: string }
  | { readonly redirectTo: string }
