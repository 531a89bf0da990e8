import type { IncomingMessage } from 'node:http'
import { leaveForBrowsers } from '../../plugins/rss-feeds/index.ts'

/** The leave that browsers ask for before a program on another site's page reads a feed. */
export const feedHeaders = ({
  method,
  url = '',
}: Pick<IncomingMessage, 'method' | 'url'>): Readonly<Record<string, string>> =>
  method === 'OPTIONS' && url.startsWith('/rss/') ? leaveForBrowsers : {}
