import type { CollectionSlug, PayloadRequest } from 'payload'
import { selectionOf } from '../../kit/fieldValue.ts'
import { tagOfList, tagOfScope, type DocumentId } from '../../kit/tags.ts'
import type { Row } from '../options.ts'
import { idsOf } from '../reading/rowValues.ts'
import { excludeField, type Relation, type Source } from '../resolveOptions.ts'

/** The lists that a document is in for readers at an instant; none while they cannot see it. */
export async function visibleScopesOf(
  row: Row | null,
  place: { readonly source: Source; readonly now: number },
  req: PayloadRequest,
): Promise<string[]> {
  const { source, now } = place
  return row && source.visibility.isVisible(row, now) ? scopesOf(row, source, req) : []
}

/** The lists that a document is in once readers see it: its source's, and each relation's. */
export async function scopesOf(row: Row, source: Source, req: PayloadRequest): Promise<string[]> {
  if (row[excludeField] === true) return []
  const scopes = [tagOfList(source.collection)]
  for (const relation of source.relations) {
    const ids = idsOf(row, relation.field)
    for (const id of await withParents(ids, relation, req)) {
      scopes.push(tagOfScope(source.collection, relation.collection, id))
    }
  }
  return scopes
}

/** Deeper trees than a newsroom has end in a mistake: one that is its own ancestor. */
const maxLevels = 8

async function withParents(
  ids: readonly DocumentId[],
  { collection, parent }: Relation,
  req: PayloadRequest,
): Promise<DocumentId[]> {
  const all = [...ids]
  let level = [...ids]
  for (let depth = 0; parent !== null && level.length > 0 && depth < maxLevels; depth += 1) {
    const rows = await Promise.all(
      level.map((id) =>
        req.payload.db.findOne<Row>({
          collection: collection as CollectionSlug,
          where: { id: { equals: id } },
          select: selectionOf([parent]),
          req,
        }),
      ),
    )
    level = rows.flatMap((row) => (row ? idsOf(row, parent) : []))
    all.push(...level)
  }
  return all
}
