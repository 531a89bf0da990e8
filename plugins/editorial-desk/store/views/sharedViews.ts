import type { Payload } from 'payload'
import { readShared, type SharedView } from '../../core/lists/sharedViews.ts'

/**
 * The views that are shared of a list. Each stands under a key of its own in Payload's key-value store,
 * so that two people who share at the same time lose nothing of each other's.
 */
export async function sharedViews(collection: string, { kv }: Payload): Promise<SharedView[]> {
  const start = keyOf(collection, '')
  const keys = (await kv.keys()).filter((key) => key.startsWith(start))
  const stored = await Promise.all(keys.map((key) => kv.get(key)))
  const views = stored.flatMap((one) => readShared(one) ?? [])
  return views.toSorted((a, b) => new Intl.Collator('vi').compare(a.name, b.name))
}

export const keepShared = (collection: string, view: SharedView, { kv }: Payload): Promise<void> =>
  kv.set(keyOf(collection, view.name), { ...view, groups: [...view.groups] })

export const dropShared = (collection: string, name: string, { kv }: Payload): Promise<void> =>
  kv.delete(keyOf(collection, name))

const keyOf = (collection: string, name: string): string =>
  `editorial-desk/views/${collection}/${name}`
