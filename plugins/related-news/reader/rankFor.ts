import type { CollectionSlug, Payload } from 'payload'
import type { Answers } from '../../kit/answers/answers.ts'
import type { Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, tagOfGlobal } from '../../kit/tags.ts'
import { rank, type Entry, type Ranked } from '../core/rank.ts'
import { optionsOf } from '../runtime.ts'
import { settingsSlug } from '../slugs.ts'
import { storeOf } from '../store/indexStore.ts'
import { postedTerms } from '../store/postings.ts'

/** Candidates that a look-up ranks by their whole signatures. */
const candidates = 120
/** Below it two texts share a common word, and nobody would call them related. */
const leastLikeness = 0.03

export type Ranking = { readonly ranked: Ranked[]; readonly tags: string[] }

/** Everything that the index has about the same matter, best first. */
export async function rankFor(
  payload: Payload,
  story: Entry,
  answers?: Pick<Answers, 'recall'>,
): Promise<Ranking> {
  const options = optionsOf(payload)
  const ask = () => freshnessOf(payload, story.section)
  const name = `related-news freshness ${story.section ?? ''}`
  const { value: freshness, tags } = await (answers ? answers.recall(name, ask) : ask())
  const question = {
    terms: story.signature.terms.slice(0, postedTerms),
    day: story.day,
    freshness,
  }
  const found = await storeOf(payload).findCandidates(question, candidates)
  const others = found.filter(({ key }) => key !== story.key)
  const ranked = rank(story, others, { ...options.weights, freshness })
  return { ranked: ranked.filter(({ parts }) => parts.likeness >= leastLikeness), tags: [...tags] }
}

/** How much freshness counts: as the section says, else the site, else the option. */
async function freshnessOf(payload: Payload, section: string | null): Promise<Sourced<number>> {
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
    value: own?.relatedFreshness ?? settings?.freshness ?? weights.freshness,
    tags,
    staleAt: null,
  }
}
