import type { TaskConfig } from 'payload'
import { feedFormats, feedPath } from '../core/feedAddress.ts'
import { feedAmongAll } from '../localize.ts'
import { runtimeOf } from '../runtime.ts'
import { noteTold } from '../state/feedState.ts'
import { feedNews } from '../websub/feedNews.ts'
import { postToHub } from '../websub/postToHub.ts'
import { type PingInput, pingTaskSlug, queuePings } from '../websub/queuePings.ts'

/**
 * Tells the hub of one feed, if it shows something that the hub was not told of: five tries, one
 * minute apart at first, then 2, 4 and 8.
 */
export const pingHub: TaskConfig = {
  // The generated types know the tasks of one project only.
  slug: pingTaskSlug,
  label: 'WebSub',
  retries: { attempts: 4, backoff: { type: 'exponential', delay: 60_000 } },
  inputSchema: [
    { name: 'name', type: 'text', required: true },
    { name: 'key', type: 'text', required: true },
  ],
  async handler({ input, req }) {
    const { payload } = req
    const { views } = runtimeOf(payload)
    const { name: among } = input as PingInput
    const { options, name } = feedAmongAll(views, among)
    const { siteUrl, readerPath, hubUrl, isPrivateHubAllowed, locale } = options
    const reading = { payload, now: Date.now(), locale }
    // Switched off since it was queued.
    if (hubUrl === null) return { output: {} }
    const { isNews, told, leavesAt } = await feedNews(reading, options, name)
    if (leavesAt !== null) await queuePings({ options, names: [among], at: leavesAt }, req)
    if (!isNews) return { output: {} }
    const topics = feedFormats.map(
      (format) => siteUrl + readerPath + feedPath({ name, format, archive: null }),
    )
    await postToHub({ hubUrl, topics, isPrivateHubAllowed })
    if (told) await noteTold(payload, told.origin, told.changedAt)
    return { output: {} }
  },
}
