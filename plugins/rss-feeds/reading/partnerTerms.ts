import { isEmptied, presentIn, storedTerms, type Terms } from '../../kit/filters/chosenTerms.ts'
import type { PayloadRequest } from 'payload'
import type { Row } from '../options.ts'
import type { Relation, Source } from '../resolveOptions.ts'

/** One of a partner's filters, with the terms that are left of it. */
export type PartnerTerms = Terms & {
  readonly relation: Relation
  readonly isEmptied: boolean
}

/** The relations by which a partner's feed may be filtered. */
export const termRelations = ({ relations }: Source): Relation[] =>
  (['section', 'tag'] as const).flatMap(
    (role) => relations.find((relation) => relation.role === role) ?? [],
  )

/** What a partner's feed is filtered by, from its document; deleted terms left out. */
export function partnerTerms(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  source: Source,
  row: Row,
): Promise<PartnerTerms[]> {
  return Promise.all(
    termRelations(source).map(async (relation) => {
      const { ids, chosen } = storedTerms(row, relation.field)
      const there = await presentIn(req, relation.collection, ids)
      const terms = { ids: ids.filter((id) => there.has(String(id))), chosen }
      const needsAll = relation.role === 'tag' && row['tagMode'] === 'all'
      return { ...terms, relation, isEmptied: isEmptied(terms, needsAll) }
    }),
  )
}
