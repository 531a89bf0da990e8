import type { Payload, TaskConfig } from 'payload'
import { rollUpDays } from '../counting/rollUpDays.ts'
import type { ResolvedOptions } from '../options.ts'

const slug = 'rollUpCampaignCounts'

/** Adds old hours up to days; begins again where it was interrupted. */
export const rollUpCounts = (options: ResolvedOptions): TaskConfig => ({
  // The generated types know the tasks of one project only.
  slug,
  label: 'Campaign counts',
  retries: { attempts: 4, backoff: { type: 'exponential', delay: 60_000 } },
  inputSchema: [],
  async handler({ req }) {
    const days = await rollUpDays({ payload: req.payload, options })
    if (days > 0) req.payload.logger.info(`campaign-banners: ${days} day(s) of hours added up`)
    return { output: {} }
  },
})

/** Puts the task on Payload's queue, for whichever process runs jobs. */
export const queueRollUp = async ({ jobs }: Payload): Promise<void> => {
  await jobs.queue({ task: slug, input: {} } as never)
}
