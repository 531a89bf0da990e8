import type { CollectionBeforeChangeHook } from 'payload'
import { keepChosenTerms } from '../../kit/filters/chosenTerms.ts'
import { termRelations } from '../reading/partnerTerms.ts'
import type { Source } from '../resolveOptions.ts'

/** Remembers what a feed was over, so that it becomes empty when that is deleted, and not everything. */
export const keepTerms =
  (source: Source): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => ({
    ...data,
    ...(await keepChosenTerms(req, {
      terms: termRelations(source),
      before: (originalDoc as Readonly<Record<string, unknown>> | undefined) ?? null,
      after: data,
      isForgetting: data['forgetsLost'] === true,
    })),
    forgetsLost: false,
  })
