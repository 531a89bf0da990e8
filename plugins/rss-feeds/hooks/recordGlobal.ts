import { isDeepStrictEqual } from 'node:util'
import type { GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { tagOfGlobal } from '../../kit/tags.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { feedsMadeFrom } from '../state/feedState.ts'
import { queuePings } from '../websub/queuePings.ts'

/** The global, whose words may stand in feeds: the paper's name stands in all of them. */
export const withGlobalHooks = (global: GlobalConfig, options: ResolvedOptions): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [...(global.hooks?.afterChange ?? []), recordGlobal(options)],
  },
})

/**
 * Queues pings for the feeds that were made from a global, in the save's transaction. Whether they
 * show something else is looked at when their turn comes.
 */
const recordGlobal = (options: ResolvedOptions): GlobalAfterChangeHook =>
  async function ({ doc, previousDoc, global, req }) {
    const [is, was] = [doc, previousDoc] as [Values, Values | undefined]
    const isDraft = is['_status'] === 'draft'
    if (options.hubUrl === null || isDraft || isDeepStrictEqual(said(is), said(was ?? {}))) return
    const names = await feedsMadeFrom([tagOfGlobal(global.slug)], req)
    await queuePings({ options, names, at: null }, req)
  }

type Values = Readonly<Record<string, unknown>>
const said = (values: Values): Values => ({ ...values, updatedAt: null })
