import type { CollectionBeforeChangeHook } from 'payload'
import { keepChosenTerms } from '../../kit/filters/chosenTerms.ts'
import type { ResolvedOptions } from '../options.ts'

type Targeting = Readonly<Record<string, unknown>> | null | undefined

/** Remembers what a campaign was aimed at: a deleted section must not set it free on every page. */
export const keepTargets =
  ({ sections, tags }: Pick<ResolvedOptions, 'sections' | 'tags'>): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const targeting = data['targeting'] as Targeting
    if (!targeting) return data
    const terms = [
      ...(sections ? [{ field: 'sections', collection: sections.slug }] : []),
      ...(tags ? [{ field: 'tags', collection: tags.slug }] : []),
    ]
    const before = (originalDoc as { targeting?: Targeting } | undefined)?.targeting ?? null
    const kept = await keepChosenTerms(req, { terms, before, after: targeting })
    return { ...data, targeting: { ...targeting, ...kept } }
  }
