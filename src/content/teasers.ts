import type { DocumentId } from '../../plugins/kit/tags.ts'
import type { Publication } from '../../plugins/kit/visibility.ts'
import type { ArticleKind, Photo, Teaser } from '../site/models.ts'
import { pathOf } from './paths.ts'
import { linkTo, type Sections } from './sections.ts'

/** An article as lists show it, before its photo is looked up. */
export type TeaserRow = Publication & {
  readonly id: DocumentId
  readonly publicId: number
  readonly slug: string
  readonly headline: string
  readonly standfirst?: string | null
  readonly kind: ArticleKind
  readonly section?: DocumentId | null
  readonly leadPhoto?: DocumentId | null
  readonly publishedAt: string
  readonly visibleSince: string
}

/** What {@link TeaserRow} needs of an article. */
export const teaserFields = {
  publicId: true,
  slug: true,
  headline: true,
  standfirst: true,
  kind: true,
  section: true,
  leadPhoto: true,
  publishedAt: true,
  embargoUntil: true,
  expiresAt: true,
  visibleSince: true,
  _status: true,
} as const

export type TeaserLookups = {
  readonly sections: Sections
  readonly photos: ReadonlyMap<string, Photo>
}

/** The card of an article. */
export function toTeaser(row: TeaserRow, { sections, photos }: TeaserLookups): Teaser {
  const section = sections.byId(row.section)
  return {
    headline: row.headline,
    href: articlePath(row),
    standfirst: row.standfirst ?? null,
    photo: photos.get(String(row.leadPhoto)) ?? null,
    publishedAt: row.publishedAt,
    section: section && linkTo(section),
    kind: row.kind,
  }
}

/** Today's address of an article. */
export const articlePath = ({ slug, publicId }: Pick<TeaserRow, 'slug' | 'publicId'>): string =>
  pathOf({ page: 'article', slug, publicId })
