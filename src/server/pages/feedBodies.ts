import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { bodyReferences } from '../../../collections/fields/body/bodyReferences.ts'
import type { BodyRenderer, FullTextParts } from '../../../plugins/rss-feeds/index.ts'
import { findArticles } from '../../content/articlesByIds.ts'
import { correctionsOf, type CorrectionRow } from '../../content/corrections.ts'
import { openLedger } from '../../content/ledger.ts'
import { findPhotos } from '../../content/photo.ts'
import { findSections } from '../../content/sections.ts'
import { toTeaser } from '../../content/teasers.ts'
import { renderFullText } from '../../site/index.ts'

/**
 * Full texts as the site's own pages print them, sapo and corrections included, without the players,
 * which no reader program runs: their captions lead to the videos. One query for the stories and one
 * for the photos of all.
 */
export const feedBodies =
  (siteUrl: string): BodyRenderer =>
  async ({ reading, bodies }) => {
    const ledger = openLedger()
    const states = bodies.map(({ id, body, document }) => ({
      key: String(id),
      printed: printedWith(document as Printed),
      state: (body ?? null) as SerializedEditorState | null,
    }))
    const references = states.map(({ state }) => bodyReferences(state))
    const stories = ledger.take(
      await findArticles(
        reading,
        references.flatMap(({ articles }) => articles),
      ),
    )
    const [photos, sections] = await Promise.all([
      findPhotos(reading, [
        ...references.flatMap((reference) => reference.photos),
        ...stories.map(({ leadPhoto }) => leadPhoto),
      ]),
      findSections(reading),
    ])
    const lookups = { sections: ledger.take(sections), photos: ledger.take(photos) }
    const teasers = new Map(stories.map((row) => [String(row.id), toTeaser(row, lookups)]))
    const texts = states.map(({ key, state, printed }): [string, FullTextParts] => {
      const shown = { photos: lookups.photos, teasers }
      const { above, below } = renderFullText({ ...printed, state, siteUrl, lookups: shown })
      return [
        key,
        { above, below: below.replaceAll(/<details class="video-player">.*?<\/details>/gs, '') },
      ]
    })
    return { value: new Map(texts), tags: ledger.tags, staleAt: ledger.staleAt }
  }

/** What an article's page prints around its text; other publications have only some of it. */
type Printed = {
  readonly dateline?: string | null
  readonly standfirst?: string | null
  readonly corrections?: readonly CorrectionRow[] | null
}

const printedWith = ({ dateline, standfirst, corrections }: Printed) => ({
  dateline: dateline ?? null,
  standfirst: standfirst ?? null,
  corrections: correctionsOf(corrections),
})
