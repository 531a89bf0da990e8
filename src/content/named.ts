import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { tagOfDocument, tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import { findOpen, type Query, type Reading, recallEach } from './reading.ts'
import type { Sourced } from '../../plugins/kit/sourced.ts'

type Tag = { readonly id: DocumentId; readonly name: string; readonly slug: string }
type Author = Tag & {
  readonly role?: string | null
  readonly bio?: string | null
  readonly portrait?: DocumentId | null
}
type Dossier = Tag & { readonly description?: string | null; readonly tag?: DocumentId | null }
type Page = Tag & {
  readonly description?: string | null
  readonly body?: SerializedEditorState | null
}

const selections = {
  tags: { name: true, slug: true },
  authors: { name: true, slug: true, role: true, bio: true, portrait: true },
  dossiers: { name: true, slug: true, description: true, tag: true },
  pages: { name: true, slug: true, description: true, body: true },
} as const
type Rows = { tags: Tag; authors: Author; dossiers: Dossier; pages: Page }

/** Tags, authors, dossiers or pages in the given order. */
export async function findNamed<Slug extends keyof Rows>(
  reading: Reading,
  collection: Slug,
  ids: readonly DocumentId[],
): Promise<Sourced<Rows[Slug][]>> {
  const found = await recallEach(reading, collection, {
    ids,
    make: (unknown) => readNamed(reading, collection, unknown),
  })
  return {
    value: ids.flatMap((id) => found.get(String(id))?.value ?? []),
    tags: ids.map((id) => tagOfDocument(collection, id)),
    staleAt: null,
  }
}

async function readNamed<Slug extends keyof Rows>(
  reading: Reading,
  collection: Slug,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<string, Sourced<Rows[Slug] | null>>> {
  const rows = await findOpen<Rows[Slug]>(reading, {
    ...queryOf(collection),
    where: { id: { in: [...ids] } },
    limit: ids.length,
  })
  const byId = new Map(rows.map((row) => [String(row.id), row]))
  return new Map(
    ids.map((id) => [
      String(id),
      {
        value: byId.get(String(id)) ?? null,
        tags: [tagOfDocument(collection, id)],
        staleAt: null,
      },
    ]),
  )
}

/** The tag, author, dossier or page with this slug, or null. */
export async function findNamedBySlug<Slug extends keyof Rows>(
  reading: Reading,
  collection: Slug,
  slug: string,
): Promise<Sourced<Rows[Slug] | null>> {
  const [row] = await findOpen<Rows[Slug]>(reading, {
    ...queryOf(collection),
    where: { slug: { equals: slug } },
    limit: 1,
  })
  const tag = row ? tagOfDocument(collection, row.id) : tagOfList(collection)
  return { value: row ?? null, tags: [tag], staleAt: null }
}

const queryOf = <Slug extends keyof Rows>(
  collection: Slug,
): Pick<Query<Slug>, 'collection' | 'select'> => ({ collection, select: selections[collection] })

/** More than readers would look through; the bound only guards the page. */
const maxListed = 200

/** All dossiers or pages, by name; there are some dozens. */
export async function listNamed(
  reading: Reading,
  collection: 'dossiers' | 'pages',
): Promise<Sourced<Tag[]>> {
  const rows = await findOpen<Tag>(reading, {
    collection,
    sort: ['name', 'id'],
    limit: maxListed,
    select: selections.tags,
  })
  return { value: rows, tags: [tagOfList(collection)], staleAt: null }
}
