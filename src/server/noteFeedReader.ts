import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'
import { noteReader } from '../../plugins/rss-feeds/index.ts'

/** Counts the programs that read the feeds; what nobody publishes is nobody's feed. */
export const noteFeedReader =
  (payload: Payload) =>
  ({ url = '', headers }: IncomingMessage, status: number): void => {
    if (status !== 200 || !url.startsWith('/rss/')) return
    const [path = ''] = url.split('?')
    noteReader(payload, { path, userAgent: headers['user-agent'] ?? '', now: Date.now() })
  }
