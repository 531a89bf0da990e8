import type { IncomingMessage, ServerResponse } from 'node:http'
import { kindOf } from './kindOf.ts'

/** How many answers there were of each kind and status, and how pages came. */
export type RequestCounts = {
  /** An answer from memory, once it is on its way. */
  countStored(req: IncomingMessage, res: ServerResponse): void
  /** Everything else: counted when it ends, and as broken off where the reader left before. */
  follow(req: IncomingMessage, res: ServerResponse): void
  read(): readonly RequestCount[]
}

type RequestCount = {
  readonly kind: string
  readonly status: string
  readonly source: Source
  readonly count: number
}

/** Answered from memory, or made for the request. */
type Source = 'memory' | 'made'

/**
 * Plain numbers, since most answers take a few hundredths of a millisecond: whoever watches reads them
 * once in a while.
 */
export function createRequestCounts(): RequestCounts {
  const counts = new Map<string, number>()
  const count = (url: string, status: number | 'left', source: Source): void => {
    const key = `${kindOf(url)} ${status} ${source}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return {
    countStored({ url = '/' }, { statusCode }) {
      count(url, statusCode, 'memory')
    },
    follow({ url = '/' }, res) {
      res.once('close', () => {
        count(url, res.writableFinished ? res.statusCode : 'left', 'made')
      })
    },
    read: () =>
      [...counts].map(([key, total]) => {
        const [kind = '', status = '', source = ''] = key.split(' ')
        return { kind, status, source: source as Source, count: total }
      }),
  }
}
