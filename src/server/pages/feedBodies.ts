import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { bodyReferences } from '../../../collections/fields/body/bodyReferences.ts'
import type { BodyRenderer } from '../../../plugins/rss-feeds/index.ts'
import { findArticles } from '../../content/articlesByIds.ts'
import { openLedger } from '../../content/ledger.ts'
import { findPhotos } from '../../content/photo.ts'
import { findSections } from '../../content/sections.ts'
import { toTeaser } from '../../content/teasers.ts'
import { renderBody } from '../../site/index.ts'

/**
 * Full texts as the site's own pages show them, without the players, which no reader program runs:
 * their captions lead to the videos. One query for the stories and one for the photos of all.
 */
export const feedBodies =
  (siteUrl: string): BodyRenderer =>
  async ({ reading, bodies }) => {
    const ledger = openLedger()
    const states = bodies.map(({ id, body }) => ({
      key: String(id),
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
    const html = states.map(({ key, state }): [string, string] => {
      const body = renderBody({ state, siteUrl, lookups: { photos: lookups.photos, teasers } })
      return [key, body.replace(/<iframe[^>]*><\/iframe>/g, '')]
    })
    return { value: new Map(html), tags: ledger.tags, staleAt: ledger.staleAt }
  }
