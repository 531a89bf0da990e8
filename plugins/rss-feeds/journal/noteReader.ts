import type { Payload } from 'payload'
import { nameAmongAll, viewAt } from '../localize.ts'
import { addressIn } from '../reading/addressIn.ts'
import { isPartners, publicPartOf } from '../reading/partnerFeed.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { runtimeOf } from '../runtime.ts'
import { noteFetches, noteRequest } from './journal.ts'
import { settleSoon } from './settleJournal.ts'

/** A request for a feed that was answered with it. */
export type FeedRead = {
  /** Path of the address, without parameters. */
  readonly path: string
  readonly userAgent: string
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * Counts the program that asked for a feed: never a person, since neither an address nor the whole
 * of what the program says is kept. Returns at once; the count is written later.
 */
export function noteReader(payload: Payload, { path, userAgent, now }: FeedRead): void {
  const { journal, views } = runtimeOf(payload)
  const options = viewAt(views, path)
  const feed = feedAt(path, options)
  if (feed === null) return
  noteRequest(journal, { feed, ...journal.programs.of(userAgent), now })
  if (isPartners(options, feed)) noteFetches(journal, feed, { count: 1, since: now, lastAt: now })
  settleSoon(payload)
}

function feedAt(path: string, options: ResolvedOptions): string | null {
  if (!path.startsWith(`${options.basePath}/`)) return null
  const address = addressIn(options, path.slice(options.basePath.length))
  return address && nameAmongAll(options, publicPartOf(options, address.name))
}
