import type { Payload } from 'payload'
import type { Answers } from '../../../plugins/kit/answers/answers.ts'
import type { Rendered } from '../../../plugins/kit/rendered.ts'
import type { Ledger } from '../../content/ledger.ts'
import type { Reading } from '../../content/reading.ts'
import type { BannerPreview } from './banners.ts'
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
  /** The campaigns to show in place of today's approved ones, for a preview. */
  readonly bannerPreview?: BannerPreview
  /** What is known already; the caller has it hear of every change. */
  readonly answers?: Answers
}

/** A reader's address: the path as sent, and its parameters. */
export type PageRequest = { readonly path: string; readonly query: URLSearchParams }

/** One page in the making: what is read, what it is accounted to, and its frame. */
export type Making = {
  readonly reading: Reading
  readonly ledger: Ledger
  readonly base: FrameBase
}

/** What is no page: a program of the reader's opens it. */
export type File = {
  readonly contentType: string
  /** What it is called where it is kept; without it the address's own last part. */
  readonly name?: string
  readonly body: string | Buffer
}

/** What a page function answers; null when there is no such page. */
export type Answer =
  | {
      readonly html: string
      readonly status?: number
      /** What its card says; without it the page has none. */
      readonly title?: string
      /** Epoch milliseconds of the last change of what the page is about. */
      readonly modifiedAt?: number
    }
  | { readonly xml: string }
  | { readonly json: string }
  | { readonly rendered: Rendered }
  | { readonly text: string }
  | { readonly file: File }
  | { readonly redirectTo: string }
