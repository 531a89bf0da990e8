import { renderToStaticMarkup } from 'react-dom/server'
import { Body } from '../body/Body.tsx'
import type { ArticleModel, BodyLookups } from '../models.ts'
import { PhotosOpen } from '../photo/PhotoFigure.tsx'
import { Corrections } from './Corrections.tsx'
import { Standfirst } from './Standfirst.tsx'

type FullText = Pick<ArticleModel, 'dateline' | 'standfirst' | 'corrections'> & {
  /** A serialized editor state. */
  readonly state: unknown
  readonly lookups: BodyLookups
  readonly siteUrl: string
}

/**
 * A story as its page prints it, for whoever has no page around it: what is above the lead photo, and
 * what is below.
 */
export const renderFullText = (story: FullText): { above: string; below: string } => ({
  above: renderToStaticMarkup(<Standfirst {...story} />),
  below: renderToStaticMarkup(
    <PhotosOpen value={false}>
      <Body state={story.state} lookups={story.lookups} siteUrl={story.siteUrl} />
      <Corrections corrections={story.corrections} />
    </PhotosOpen>,
  ),
})
