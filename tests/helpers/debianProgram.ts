import { existsSync } from 'node:fs'

/** The clients that readers of feeds use, with Debian's package of each. */
const feedClients = {
  newsboat: { path: '/usr/bin/newsboat', package: 'newsboat' },
  feedparser: {
    path: '/usr/lib/python3/dist-packages/feedparser/__init__.py',
    package: 'python3-feedparser',
  },
  sfeed: { path: '/usr/bin/sfeed', package: 'sfeed' },
  rss2email: { path: '/usr/bin/r2e', package: 'rss2email' },
  xmllint: { path: '/usr/bin/xmllint', package: 'libxml2-utils' },
} as const

export type FeedClient = keyof typeof feedClients

/**
 * Whether the client is here. On a machine of its own the caller's test is skipped where it is not,
 * and says what to install; in CI a missing client is a failure, since nothing would be proved.
 *
 * @throws Error in CI.
 */
export function hasClient(name: FeedClient): boolean {
  const { path, package: debianPackage } = feedClients[name]
  if (existsSync(path)) return true
  const message = `${name} is not installed: apt-get install --no-install-recommends ${debianPackage}`
  if (process.env['CI']) throw new Error(message)
  console.warn(`Not proved: ${message}`)
  return false
}
