import type { TaskConfig } from 'payload'
import { feedFormats, feedPath } from '../core/feedAddress.ts'
import { runtimeOf } from '../runtime.ts'
import { postToHub } from '../websub/postToHub.ts'
import { type PingInput, pingTaskSlug } from '../websub/queuePings.ts'

/** Tells the hub of one feed: five tries, one minute apart at first, then 2, 4 and 8. */
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
    const { siteUrl, basePath, hubUrl, isPrivateHubAllowed } = runtimeOf(req.payload).options
    const { name } = input as PingInput
    // Switched off since it was queued.
    if (hubUrl === null) return { output: {} }
    const topics = feedFormats.map(
      (format) => siteUrl + basePath + feedPath({ name, format, archive: null }),
    )
    await postToHub({ hubUrl, topics, isPrivateHubAllowed })
    return { output: {} }
  },
}
