import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { bodyReferences } from '../../../collections/fields/body/bodyReferences.ts'
import { findArticles } from '../../content/articlesByIds.ts'
import type { TeaserRow } from '../../content/teasers.ts'
import type { DocumentId } from '../../../plugins/kit/tags.ts'
import type { Making } from './pageContext.ts'

/** What a body refers to: articles looked up, photos still to be asked for with the page's others. */
export type BodySources = {
  readonly articles: readonly TeaserRow[]
  readonly photoIds: readonly DocumentId[]
}

/** Looks up the articles that a body has cards for. */
export async function readBodySources(
  { reading, ledger }: Making,
  body: SerializedEditorState | null | undefined,
): Promise<BodySources> {
  const { articles, photos } = bodyReferences(body)
  return { articles: ledger.take(await findArticles(reading, articles)), photoIds: photos }
}
