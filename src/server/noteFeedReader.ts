import type { IncomingMessage } from 'node:http'
import { noteReader } from '../../plugins/rss-feeds/index.ts'

/** Counts the programs that read the feeds; what nobody publishes is nobody's feed. */
export function noteFeedReader({ url = '', headers }: IncomingMessage, status: number): void {
  if (status !== 200 || !url.startsWith('/rss/')) return
  const [path = ''] = url.split('?')
  noteReader(path, headers['user-agent'] ?? '', Date.now())
}
