import { tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import type { Link } from '../site/models.ts'
import { pathOf } from './paths.ts'
import { findOpen, type Reading } from './reading.ts'
import type { Sourced } from '../../plugins/kit/sourced.ts'

export type Section = {
  readonly id: DocumentId
  readonly name: string
  readonly slug: string
  readonly description: string | null
  readonly path: string
  readonly parent: Section | null
  /** In the editors' order; empty for a section of the second level. */
  readonly children: readonly Section[]
}

/** Every section of the paper. */
export type Sections = {
  /** The first level, in the editors' order. */
  readonly top: readonly Section[]
  byId(id: DocumentId | null | undefined): Section | null
  bySlug(slug: string): Section | null
}

type Row = {
  readonly id: DocumentId
  readonly name: string
  readonly slug?: string | null
  readonly description?: string | null
  readonly parent?: DocumentId | null
}
/** A paper has some dozens; the bound only keeps a mistake in the data from filling the memory. */
const maxSections = 500

/**
 * All sections at once: they are few, and every page needs most of them for its menu and for the
 * addresses of its stories.
 */
export async function findSections(reading: Reading): Promise<Sourced<Sections>> {
  const rows = await findOpen<Row>(reading, {
    collection: 'categories',
    sort: ['order', 'id'],
    limit: maxSections,
    select: { name: true, slug: true, description: true, parent: true },
  })
  return { value: sectionsOf(rows), tags: [tagOfList('categories')], staleAt: null }
}

/** The tree of sections from their rows, which are in the editors' order. */
export function sectionsOf(rows: readonly Row[]): Sections {
  const top = rows.filter(({ parent }) => !parent).map((row) => withChildren(row, rows))
  const all = top.flatMap((section) => [section, ...section.children])
  const byId = new Map(all.map((section) => [String(section.id), section]))
  const bySlug = new Map(all.map((section) => [section.slug, section]))
  return {
    top,
    byId: (id) => byId.get(String(id)) ?? null,
    bySlug: (slug) => bySlug.get(slug) ?? null,
  }
}

function withChildren(row: Row, rows: readonly Row[]): Section {
  const children: Section[] = []
  const section = toSection(row, null, children)
  for (const child of rows) {
    if (child.parent && String(child.parent) === String(row.id)) {
      children.push(toSection(child, section, []))
    }
  }
  return section
}

function toSection(row: Row, parent: Section | null, children: readonly Section[]): Section {
  const slug = row.slug ?? String(row.id)
  const path = pathOf({ page: 'section', slug, parentSlug: parent?.slug ?? null })
  const { id, name, description = null } = row
  return { id, name, slug, description, path, parent, children }
}

/** The section and those above it, by id. */
export const lineageOf = ({ id, parent }: Section): DocumentId[] => [
  id,
  ...(parent ? lineageOf(parent) : []),
]

/** The section's name and address. */
export const linkTo = ({ name, path }: Section): Link => ({ label: name, href: path })
