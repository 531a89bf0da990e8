import { readViews, type SavedView } from './savedViews.ts'

/** A way to look at a list that is kept for whole groups of people. */
export type SharedView = SavedView & { readonly groups: readonly string[] }

/** What was stored, as far as it is what this code stored; null where it is not. */
export function readShared(stored: unknown): SharedView | null {
  const [view] = readViews([stored])
  const { groups } = (stored ?? {}) as { readonly groups?: unknown }
  if (!view || !Array.isArray(groups)) return null
  return { ...view, groups: groups.filter((group): group is string => typeof group === 'string') }
}

/** Those that somebody finds beside her own. */
export const viewsFor = (
  views: readonly SharedView[],
  held: ReadonlySet<string>,
): readonly SharedView[] => views.filter(({ groups }) => groups.some((group) => held.has(group)))
