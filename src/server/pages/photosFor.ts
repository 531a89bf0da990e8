import { findPhotos } from '../../content/photo.ts'
import type { DocumentId } from '../../../plugins/kit/tags.ts'
import type { Photo } from '../../site/models.ts'
import type { Making } from './pageContext.ts'

type Pictured = { readonly leadPhoto?: DocumentId | null }

/** The photos of everything that one page shows, in one query. */
export async function photosFor(
  { reading, ledger }: Making,
  rows: readonly Pictured[],
  more: Iterable<DocumentId | null | undefined> = [],
): Promise<ReadonlyMap<string, Photo>> {
  const ids = [...rows.map(({ leadPhoto }) => leadPhoto), ...more]
  return ledger.take(await findPhotos(reading, ids))
}
