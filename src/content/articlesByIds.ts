import type { DocumentId } from '../../plugins/kit/tags.ts'
import type { Reading } from './reading.ts'
import type { Sourced } from '../../plugins/kit/sourced.ts'
import { teaserFields, type TeaserRow } from './teasers.ts'
import { findByIds } from './visibleRows.ts'

/** The visible ones of the given articles, in the given order. */
export const findArticles = (
  reading: Reading,
  ids: readonly DocumentId[],
): Promise<Sourced<TeaserRow[]>> =>
  findByIds<TeaserRow>(reading, 'articles', { ids, select: teaserFields })
