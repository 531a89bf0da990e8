import type { CollectionSlug, Payload } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'

/** A document as a job names it: its id is a text there, whatever it is in the database. */
export type Target = { readonly relationTo: string; readonly value: DocumentId }

/** A schedule as it is stored: what Payload writes, and which version was approved for it. */
export type ScheduleInput = {
  readonly type?: 'publish' | 'unpublish'
  readonly doc?: Target
  readonly global?: unknown
  readonly user?: Target
  readonly version?: string
  /** When it was ordered for; a retry changes the hour of the job. */
  readonly dueAt?: string
}

export const scheduleTask = 'schedulePublish'

/** The document under its own id. */
export function targetOf({ relationTo, value }: Target, payload: Payload) {
  const collection = relationTo as CollectionSlug
  const id = payload.db.defaultIDType === 'number' ? Number(value) : value
  return { collection, id: id as number }
}
