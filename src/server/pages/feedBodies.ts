import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { bodyReferences } from '../../../collections/fields/body/bodyReferences.ts'
import type { BodyRenderer } from '../../../plugins/rss-feeds/index.ts'
import { createAnswers } from '../../../plugins/kit/answers/answers.ts'
import { findArticles } from '../../content/articlesByIds.ts'
import { correctionsOf, type CorrectionRow } from '../../content/corrections.ts'
import { openLedger } from '../../content/ledger.ts'
import { recall } from '../../content/reading.ts'
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
  async ({ reading: given, bodies }) => {
    // All are asked for together; each text then finds its own among what is known.
    const reading = { ...given, answers: given.answers ?? createAnswers({ now: () => given.now }) }
    const texts = bodies.map(({ id, body, document }) => {
      const state = (body ?? null) as SerializedEditorState | null
      const printed = { ...printedWith(document as Printed), state }
      return { key: String(id), printed, references: bodyReferences(state) }
    })
    const { value: stories } = await findArticles(
      reading,
      texts.flatMap(({ references }) => references.articles),
    )
    const [, sections] = await Promise.all([
      findPhotos(reading, [
        ...texts.flatMap(({ references }) => references.photos),
        ...stories.map(({ leadPhoto }) => leadPhoto),
      ]),
      recall(reading, 'sections', () => findSections(reading)),
    ])
    const render = async ({ printed, references }: (typeof texts)[number]) => {
      const ledger = openLedger()
      const rows = ledger.take(await findArticles(reading, references.articles))
      const pictured = [...references.photos, ...rows.map(({ leadPhoto }) => leadPhoto)]
      const photos = ledger.take(await findPhotos(reading, pictured))
      const cards = rows.length > 0 ? ledger.take(sections) : sections.value
      const lookups = { sections: cards, photos }
      const teasers = new Map(rows.map((row) => [String(row.id), toTeaser(row, lookups)]))
      const { above, below } = renderFullText({ ...printed, siteUrl, lookups: { photos, teasers } })
      const text = {
        above,
        below: below.replaceAll(/<details class="video-player">.*?<\/details>/gs, ''),
      }
      return { value: text, tags: ledger.tags, staleAt: ledger.staleAt }
    }
    const made = texts.map(async (text) => [text.key, await render(text)] as const)
    return new Map(await Promise.all(made))
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
