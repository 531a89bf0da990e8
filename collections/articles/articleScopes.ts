import type { ScopesOf } from '../../plugins/kit/events/announceChanges.ts'
import { tagOfScope, type DocumentId } from '../../plugins/kit/tags.ts'

/** The lists that show an article: its section's, the section's above, its tags', authors', dossiers' and products'. */
export const articleScopes: ScopesOf = async (article, req) => {
  const { section, tags, authors, dossiers, products } = article as {
    section?: DocumentId | null
    tags?: DocumentId[] | null
    authors?: DocumentId[] | null
    dossiers?: DocumentId[] | null
    products?: DocumentId[] | null
  }
  const scopes = [
    ...(tags ?? []).map((id) => tagOfScope('articles', 'tags', id)),
    ...(authors ?? []).map((id) => tagOfScope('articles', 'authors', id)),
    ...(dossiers ?? []).map((id) => tagOfScope('articles', 'dossiers', id)),
    ...(products ?? []).map((id) => tagOfScope('articles', 'products', id)),
  ]
  if (section === null || section === undefined) return scopes
  scopes.push(tagOfScope('articles', 'categories', section))
  const { parent } =
    (await req.payload.db.findOne<{ id: DocumentId; parent?: DocumentId | null }>({
      collection: 'categories',
      where: { id: { equals: section } },
      select: { parent: true },
      req,
    })) ?? {}
  if (parent) scopes.push(tagOfScope('articles', 'categories', parent))
  return scopes
}
