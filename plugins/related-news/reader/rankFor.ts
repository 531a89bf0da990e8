import type { CollectionSlug, Payload } from 'payload'
import type { Answers } from '../../kit/answers/answers.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, tagOfGlobal } from '../../kit/tags.ts'
import { collectionOf, idOf } from '../core/choose.ts'
import { tiesAmong } from '../core/order/links.ts'
import { orderBy, orderForMany, type Ordered } from '../core/order/orderBy.ts'
import type { Entry } from '../core/rank.ts'
import { orderInUse } from '../orderInUse.ts'
import { optionsOf } from '../runtime.ts'
import { settingsSlug } from '../slugs.ts'
import { storeOf } from '../store/indexStore.ts'
import { postedTerms } from '../store/postings.ts'
import { findAny } from './stories.ts'

/**
 * Candidates that a look-up ranks by their whole signatures: among them are 96 % of what editors link,
 * and wider lists bring nothing. Those of every day are for stories whose matter lies far away.
 */
export const candidates = { near: 120, everyDay: 40 }
/** Below it two texts share a common word, and nobody would call them related. */
const leastLikeness = 0.03

export type Ranking = {
  readonly ranked: Ordered[]
  readonly tags: string[]
  /** When a story comes into view, or goes, through which links count. */
  readonly staleAt: number | null
}

/** Everything that the index has about the same matter, best first. */
export async function rankFor(
  payload: Payload,
  story: Entry,
  {
    now,
    answers,
  }: { readonly now: number; readonly answers?: Pick<Answers, 'recall'> | undefined },
): Promise<Ranking> {
  const options = optionsOf(payload)
  const ask = () => freshnessOf(payload, story.section)
  const name = `related-news freshness ${story.section ?? ''}`
  const { value: freshness, tags } = await (answers ? answers.recall(name, ask) : ask())
  const others = await findCandidates(payload, story, freshness)
  const linked = await findLinked(payload, { story, others, now })
  const ranked = orderBy(story, others, {
    order: orderForMany(orderInUse(payload), others.length),
    weights: { ...options.weights, freshness },
    canShow: (key) => linked.visible.has(key),
  })
  return {
    ranked: ranked.filter(({ likeness }) => likeness >= leastLikeness),
    tags: [...tags, ...linked.tags],
    staleAt: linked.staleAt,
  }
}

/** What may go on from a story, in no order. */
export async function findCandidates(
  payload: Payload,
  story: Entry,
  freshness: number,
): Promise<Entry[]> {
  const terms = story.signature.terms.slice(0, postedTerms)
  const question = { terms, day: story.day, freshness }
  const found = await storeOf(payload).findCandidates(question, candidates)
  return found.filter(({ key }) => key !== story.key)
}

type Company = { readonly story: Entry; readonly others: readonly Entry[]; readonly now: number }

/** Those of the candidates that links tie to one another, as far as readers may see them now. */
async function findLinked(payload: Payload, { story, others, now }: Company) {
  const ties = tiesAmong(others, story)
  const keys = others.filter((_, at) => (ties[at]?.size ?? 0) > 0).map(({ key }) => key)
  if (keys.length === 0) return { visible: new Set<string>(), tags: [], staleAt: null }
  const any = await findAny({ payload, now }, keys)
  const visible = new Set<string>()
  let staleAt: number | null = null
  for (const [key, { row, visibility }] of any) {
    if (visibility.isVisible(row, now)) visible.add(key)
    staleAt = earliest(staleAt, visibility.nextChange(row, now))
  }
  const tags = keys.map((key) => tagOfDocument(collectionOf(key), idOf(key)))
  return { visible, tags, staleAt }
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
