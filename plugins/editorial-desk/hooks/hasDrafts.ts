import type { CollectionConfig } from 'payload'

/** Its documents may lie beside what readers have of them. */
export const hasDrafts = ({ versions }: Pick<CollectionConfig, 'versions'>): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)
