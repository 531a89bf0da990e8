import type { Config, Payload } from 'payload'
import type { Views } from './localize.ts'
import type { BodyRenderer, RelatedReader } from './options.ts'
import { type Journal, openJournal } from './journal/journal.ts'
import type { ResolvedOptions } from './resolveOptions.ts'

/** What the plugin keeps with the configuration that it was added to. */
type Runtime = {
  readonly options: ResolvedOptions
  /** The same for the feeds of each language. */
  readonly views: Views
  renderBodies: BodyRenderer
  readRelated: RelatedReader | null
  readonly journal: Journal
}

const key = 'rss-feeds'

/** The configuration with the plugin's options where handlers, hooks and jobs find them. */
export const withRuntime = (config: Config, options: ResolvedOptions, views: Views): Config => ({
  ...config,
  custom: {
    ...config.custom,
    [key]: {
      options,
      views,
      renderBodies: options.renderBodies,
      readRelated: options.readRelated,
      journal: openJournal(),
    } satisfies Runtime,
  },
})

/** @throws Error where the project has not added the plugin, or has disabled it. */
export function runtimeOf({ config }: Pick<Payload, 'config'>): Runtime {
  const runtime = (config.custom as Record<string, Runtime | undefined> | undefined)?.[key]
  if (!runtime) throw new Error('rss-feeds: the plugin is not in this Payload’s configuration')
  return runtime
}

/**
 * Makes full texts with the site's own views from now on. For a project whose views cannot be
 * imported by its configuration, as React's cannot by one that Next bundles.
 */
export function useBodyRenderer(payload: Payload, renderBodies: BodyRenderer): void {
  runtimeOf(payload).renderBodies = renderBodies
}

/** The same for related stories, which another plugin may find. */
export function useRelatedReader(payload: Payload, readRelated: RelatedReader): void {
  runtimeOf(payload).readRelated = readRelated
}
