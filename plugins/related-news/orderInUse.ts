import type { Payload } from 'payload'
import { announceNow } from '../kit/events/announce.ts'
import { tagOfGlobal } from '../kit/tags.ts'
import type { Order } from './core/order/orderBy.ts'
import { optionsOf } from './runtime.ts'
import { settingsSlug } from './slugs.ts'
import { readOrder, stateOfFile } from './store/orderFile.ts'

type Read = { readonly state: string | null; readonly order: Order | null }
const key = Symbol.for('thu-do-newsroom.related-order')
type Home = { [key]: Read | undefined }

/**
 * The order that counts: given for good, else learned here, else the one until then; null for the formula.
 * What another process learned counts from the next list that is asked for, and lists that pages were made
 * from are told of it.
 */
export function orderInUse(payload: Payload): Order | null {
  const { order, learned } = optionsOf(payload)
  if (order || learned.file === null) return order ?? learned.until
  const home = payload.db as unknown as Home
  const before = home[key]
  const state = stateOfFile(learned.file)
  if (before?.state === state) return before.order ?? learned.until
  const read = { state, order: readLearned(payload, learned.file) }
  home[key] = read
  if (before) void announceNow(payload, [tagOfGlobal(settingsSlug)])
  return read.order ?? learned.until
}

function readLearned(payload: Payload, file: string): Order | null {
  try {
    return readOrder(file)?.order ?? null
  } catch (err) {
    payload.logger.error({ err, msg: 'related-news: what was learned does not count' })
    return null
  }
}
