import type { CollectionSlug, Payload } from 'payload'
import { tagOfDocument, tagOfGlobal } from '../../kit/tags.ts'
import { rank, type Entry, type Ranked } from '../core/rank.ts'
import { optionsOf } from '../runtime.ts'
import { settingsSlug } from '../slugs.ts'
import { storeOf } from '../store/indexStore.ts'
import { postedTerms } from '../store/postings.ts'

/**
 * Candidates that a look-up ranks by their whole signatures: among them are 96 % of what editors link,
 * and wider lists bring nothing. Those of every day are for stories whose matter lies far away.
 */
const candidates = { near: 120, everyDay: 40 }
/** Below it two texts share a common word, and nobody would call them related. */
const leastLikeness = 0.03

export type Ranking = { readonly ranked: Ranked[]; readonly tags: string[] }

/** Everything that the index has about the same matter, best first. */
export async function rankFor(payload: Payload, story: Entry): Promise<Ranking> {
  const options = optionsOf(payload)
  const { freshness, tags } = await freshnessOf(payload, story.section)
  const question = {
    terms: story.signature.terms.slice(0, postedTerms),
    day: story.day,
    freshness,
  }
  const found = await storeOf(payload).findCandidates(question, candidates)
  const others = found.filter(({ key }) => key !== story.key)
  const ranked = rank(story, others, { ...options.weights, freshness })
  return { ranked: ranked.filter(({ parts }) => parts.likeness >= leastLikeness), tags }
}

/** How much freshness counts: as the section says, else the site, else the option. */
async function freshnessOf(
  payload: Payload,
  section: string | null,
): Promise<{ freshness: number; tags: string[] }> {
  const { sections, weights } = optionsOf(payload)
  const [settings, own] = await Promise.all([
    // MongoDB has none before the first save, whatever the adapter's types say.
    payload.db.findGlobal<{ freshness?: number | null }>({
      slug: settingsSlug,
      select: { freshness: true },
    }) as Promise<{ freshness?: number | null } | null>,
    sections && section !== null
      ? payload.db.findOne<{ id: number; relatedFreshness?: number | null }>({
          collection: sections.collection as CollectionSlug,
          where: { id: { equals: section } },
          select: { relatedFreshness: true },
        })
      : null,
  ])
  const tags = [tagOfGlobal(settingsSlug)]
  if (sections && section !== null) tags.push(tagOfDocument(sections.collection, section))
  return {
    freshness: own?.relatedFreshness ?? settings?.freshness ?? weights.freshness,
    tags,
  }
}
