import type { Where } from 'payload'
import { scheduleTask, type Target } from '../target.ts'

/** Orders that came to nothing: tried until they failed for good, or given up. */
export const isFailedOrder: Where = {
  and: [
    { taskSlug: { equals: scheduleTask } },
    { hasError: { equals: true } },
    { processing: { equals: false } },
  ],
}

/** Of one document; a job names its id as a text. */
export const ofDocument = ({ relationTo, value }: Target): Where => ({
  and: [
    { 'input.doc.relationTo': { equals: relationTo } },
    { 'input.doc.value': { equals: String(value) } },
  ],
})
