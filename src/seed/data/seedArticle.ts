import type { BodyPart } from '../bodyState.ts'
import type { AuthorSlug, TagSlug } from './names.ts'
import type { PictureKey } from './pictures.ts'
import type { SectionSlug } from './sections.ts'

/** An article of the demo newsroom, before anything in it has an id. */
export type SeedArticle = {
  /** @defaultValue `news` */
  readonly kind?: 'news' | 'live' | 'live-photo'
  readonly headline: string
  /** Absent where the source names the story by its headline alone. */
  readonly standfirst?: string
  /** @defaultValue `(LĐTĐ)` */
  readonly dateline?: string
  readonly section: SectionSlug
  readonly tags?: readonly TagSlug[]
  readonly authors?: readonly AuthorSlug[]
  readonly picture?: PictureKey
  /** ISO 8601 */
  readonly publishedAt: string
  /** Names in `articles.ts`, all of older stories. */
  readonly relatedLinks?: readonly string[]
  /** Slugs in `dossiers.ts`. */
  readonly dossiers?: readonly string[]
  /** Slugs in `spotlights.ts`. */
  readonly products?: readonly string[]
  /** Slugs in `healthMessages.ts`. */
  readonly healthMessages?: readonly string[]
  /** @defaultValue the demo's own text, see `ownTexts.ts` */
  readonly body?: readonly BodyPart[]
}
