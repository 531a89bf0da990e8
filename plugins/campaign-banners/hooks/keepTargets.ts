import type { CollectionBeforeChangeHook, JsonObject } from 'payload'
import { keepChosenTerms, type TermField } from '../../kit/filters/chosenTerms.ts'
import type { ResolvedOptions } from '../options.ts'
import { takeIntent } from '../../kit/writeIntent.ts'

type Targeting = Readonly<Record<string, unknown>> | null | undefined

/** The lists at which a campaign is aimed. */
export const targetTerms = ({
  sections,
  tags,
}: Pick<ResolvedOptions, 'sections' | 'tags'>): TermField[] => [
  ...(sections ? [{ field: 'sections', collection: sections.slug }] : []),
  ...(tags ? [{ field: 'tags', collection: tags.slug }] : []),
]

/**
 * Remembers what a campaign was aimed at: a deleted section must not set it free on every page. Before
 * the hook that takes the intent of the write.
 */
export const keepTargets =
  (options: Pick<ResolvedOptions, 'sections' | 'tags'>): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const targeting = data['targeting'] as Targeting
    if (!targeting) return data
    const stored = (originalDoc as { targeting?: Targeting } | undefined)?.targeting ?? null
    // An earlier version knows itself what was chosen for it, whatever was chosen since.
    const before = takeIntent(data as JsonObject, req).intent.isRestore ? targeting : stored
    const change = { terms: targetTerms(options), before, after: targeting }
    return { ...data, targeting: { ...targeting, ...(await keepChosenTerms(req, change)) } }
  }
