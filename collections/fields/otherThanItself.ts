import type { FilterOptionsProps, Where } from 'payload'

/** Offers an editor every document of the other end but the one being edited. */
export function otherThanItself({ id }: FilterOptionsProps): Where | true {
  return isSaved(id) ? { id: { not_equals: id } } : true
}

/** Whether there is an id yet: Payload's types promise one to a document that is being created. */
export const isSaved = (id: number | string | undefined): boolean => id !== undefined
