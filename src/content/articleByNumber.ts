import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { tagOfDocument, tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import { nextVisibilityChange } from '../../plugins/kit/visibility.ts'
import type { CorrectionRow } from './corrections.ts'
import { nextEntry } from './nextEntry.ts'
import { findVisible, type Reading } from './reading.ts'
import type { Sourced } from '../../plugins/kit/sourced.ts'
import { teaserFields, type TeaserRow } from './teasers.ts'

/** An article with its text and the ids of what it refers to. */
export type ArticleRow = TeaserRow & {
  readonly dateline?: string | null
  readonly body?: SerializedEditorState | null
  readonly bylineOverride?: string | null
  readonly authors?: readonly DocumentId[] | null
  readonly tags?: readonly DocumentId[] | null
  readonly relatedLinks?: readonly DocumentId[] | null
  readonly dossiers?: readonly DocumentId[] | null
  readonly healthMessages?: readonly DocumentId[] | null
  readonly corrections?: readonly CorrectionRow[] | null
  readonly modifiedAt?: string | null
}

const fields = {
  ...teaserFields,
  dateline: true,
  body: true,
  bylineOverride: true,
  authors: true,
  tags: true,
  relatedLinks: true,
  dossiers: true,
  healthMessages: true,
  corrections: true,
  modifiedAt: true,
} as const

/** The article with this number, or null; by the unique index on `publicId`. */
export async function findArticleByNumber(
  reading: Reading,
  publicId: number,
): Promise<Sourced<ArticleRow | null>> {
  const where = { publicId: { equals: publicId } }
  const [article] = await findVisible<ArticleRow>(reading, {
    collection: 'articles',
    where,
    limit: 1,
    select: fields,
  })
  if (article) {
    return {
      value: article,
      tags: [tagOfDocument('articles', article.id)],
      staleAt: nextVisibilityChange(article, reading.now),
    }
  }
  // Whatever is published next could be it.
  return {
    value: null,
    tags: [tagOfList('articles')],
    staleAt: await nextEntry(reading, 'articles', where),
  }
}
