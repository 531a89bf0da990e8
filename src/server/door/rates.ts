import { createFloodGate } from '../../../plugins/kit/counting/floodGate.ts'
import type { Refusal } from './turnAway.ts'
import type { Visitor } from './visitor.ts'

/** Where something costs: a page that has to be made, the API, the panel's own pages. */
export type Counter = 'page' | 'api' | 'panel'

/** Lets each visitor cost so much; a refusal where it is more. */
export type Rates = (visitor: Visitor, counter: Counter, cost: number) => Refusal | null

/** About 10 MB of them; then the least recently heard of is forgotten. */
const maxVisitors = 50_000

/** A search engine walks a few pages a second, an office reads behind one address. */
const strangers: Readonly<Record<Counter, number>> = { page: 600, api: 120, panel: 120 }
/** An editor's panel asks in bursts; an import is a login too. */
const accounts: Readonly<Record<Counter, number>> = { page: 600, api: 1800, panel: 900 }

/** Points a minute for each network address of strangers, and for each account wherever it is. */
export function createRates(options: {
  readonly now: () => number
  /** Where strangers are not to have the usual limits. */
  readonly strangers?: Readonly<Record<Counter, number>>
}): Rates {
  const { now } = options
  const gatesOf = (limits: Readonly<Record<Counter, number>>) => ({
    page: createFloodGate({ perMinute: limits.page, maxAddresses: maxVisitors }),
    api: createFloodGate({ perMinute: limits.api, maxAddresses: maxVisitors }),
    panel: createFloodGate({ perMinute: limits.panel, maxAddresses: maxVisitors }),
  })
  const gates = { strangers: gatesOf(options.strangers ?? strangers), accounts: gatesOf(accounts) }
  return ({ address, account }, counter, cost) => {
    const gate = account === null ? gates.strangers[counter] : gates.accounts[counter]
    return gate.admits(account ?? address, cost, now()) ? null : tooOften
  }
}

const tooOften: Refusal = {
  status: 429,
  message: 'Bạn gửi quá nhiều yêu cầu. Xin chờ một phút rồi thử lại.',
  retryAfterSeconds: 30,
}

/** A long query is a dear one: a point for each kilobyte beyond the first. */
export const costOfBytes = (bytes: number): number => 1 + Math.floor(bytes / 1024)
