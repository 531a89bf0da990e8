import type { CollectionSlug, Payload } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import type { ReplayGuard } from './replayGuard.ts'

type SeenRow = { readonly id: number | string; readonly at?: number; readonly seen?: string | null }

/** Fills the guard with what was counted before a restart. */
export async function recallSeen(
  payload: Payload,
  { slugs }: ResolvedOptions,
  {
    guard,
    since,
    now,
  }: { readonly guard: ReplayGuard; readonly since: number; readonly now: number },
): Promise<void> {
  const { docs } = await payload.db.find<SeenRow>({
    collection: slugs.locks as CollectionSlug,
    where: { at: { greater_than: since } },
    limit: 0,
    pagination: false,
  })
  for (const { seen } of docs) {
    for (const mark of (seen ?? '').split(' ')) if (mark !== '') guard.add(mark, now)
  }
}

/** Takes away what no beacon can repeat any more, so that the table stays as small as the window. */
export async function forgetSeen(
  payload: Payload,
  { slugs }: ResolvedOptions,
  before: number,
): Promise<void> {
  await payload.db.deleteMany({
    collection: slugs.locks as CollectionSlug,
    where: { at: { less_than: before } },
  })
}
