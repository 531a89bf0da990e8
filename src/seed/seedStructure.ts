import type { DocumentId } from '../../plugins/kit/tags.ts'
import { bodyState } from './bodyState.ts'
import { dossiers } from './data/dossiers.ts'
import { authors, type AuthorSlug, tags, type TagSlug } from './data/names.ts'
import { ownPages } from './data/ownPages.ts'
import { sections, type SectionSlug } from './data/sections.ts'
import { ensureDocument } from './ensureDocument.ts'
import type { Newsroom } from './newsroom.ts'

/** What articles are filed under. */
export type Structure = {
  readonly sections: ReadonlyMap<SectionSlug, DocumentId>
  readonly tags: ReadonlyMap<TagSlug, DocumentId>
  readonly authors: ReadonlyMap<AuthorSlug, DocumentId>
  /** By slug. */
  readonly dossiers: ReadonlyMap<string, DocumentId>
}

export async function seedStructure(newsroom: Newsroom): Promise<Structure> {
  const sectionIds = await seedSections(newsroom)
  const tagIds = await seedNames(newsroom, 'tags', tags)
  return {
    sections: sectionIds,
    tags: tagIds,
    authors: await seedNames(newsroom, 'authors', authors),
    dossiers: await seedNames(
      newsroom,
      'dossiers',
      dossiers.map(({ tag, ...dossier }) => ({ ...dossier, ...(tag && { tag: tagIds.get(tag) }) })),
    ),
  }
}

/** What the paper says of itself. */
export async function seedOwnPages(newsroom: Newsroom): Promise<void> {
  const nothing = { photos: new Map(), articles: new Map() }
  for (const { body, ...page } of ownPages) {
    await ensureDocument(newsroom, 'pages', { ...page, body: bodyState(body, nothing) })
  }
}

async function seedSections(newsroom: Newsroom): Promise<Map<SectionSlug, DocumentId>> {
  const ids = new Map<SectionSlug, DocumentId>()
  for (const [index, section] of sections.entries()) {
    const { children = [], ...top } = { children: undefined, ...section }
    const parent = await ensureDocument(newsroom, 'categories', { ...top, order: index + 1 })
    ids.set(section.slug, parent)
    for (const [place, child] of children.entries()) {
      const data = { ...child, parent, order: place + 1 }
      ids.set(child.slug, await ensureDocument(newsroom, 'categories', data))
    }
  }
  return ids
}

async function seedNames<Slug extends string>(
  newsroom: Newsroom,
  collection: 'tags' | 'authors' | 'dossiers',
  names: readonly { readonly slug: Slug; readonly name: string }[],
): Promise<Map<Slug, DocumentId>> {
  const ids = new Map<Slug, DocumentId>()
  for (const data of names) ids.set(data.slug, await ensureDocument(newsroom, collection, data))
  return ids
}
