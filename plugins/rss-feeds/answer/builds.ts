import type { Feed } from '../core/feed.ts'
import type { FeedFormat } from '../core/feedAddress.ts'
import { lintFeed, type Problem } from '../core/lintFeed.ts'
import type { PresetName } from '../core/presets.ts'

/** How a feed was made the last time. */
export type Build = {
  readonly name: string
  readonly format: FeedFormat
  /** Epoch milliseconds. */
  readonly at: number
  readonly ms: number
  readonly bytes: number
  readonly itemCount: number
  readonly problems: readonly Problem[]
}

/** A stranger cannot make names up: only feeds that exist are built. */
const key = Symbol.for('thu-do-newsroom.rss-feeds.builds')
const home = globalThis as { [key]?: Map<string, Build> | undefined }
const builds = (): Map<string, Build> => (home[key] ??= new Map<string, Build>())

type Made = Omit<Build, 'itemCount' | 'problems'> & {
  readonly feed: Feed
  readonly preset: PresetName
}

/** Remembers in this process how a feed was made, for the admin panel. */
export function recordBuild({ feed, preset, ...build }: Made): void {
  builds().set(`${build.name}.${build.format}`, {
    ...build,
    itemCount: feed.items.length,
    problems: lintFeed(feed, preset),
  })
}

/** The last builds of a feed, the latest first. */
export const buildsOf = (name: string): Build[] =>
  [...builds().values()].filter((build) => build.name === name).sort((a, b) => b.at - a.at)
