import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { noteDeletion } from './cascade.ts'

/** A campaign's creatives belong to nothing else. */
export const removeCreatives =
  ({ slugs }: ResolvedOptions): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    noteDeletion(id, req)
    await req.payload.delete({
      collection: slugs.creatives as CollectionSlug,
      where: { campaign: { equals: id } },
      depth: 0,
      req,
    })
  }
