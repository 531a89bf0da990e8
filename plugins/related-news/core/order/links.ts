import { hashOfTerm } from '../hashOfTerm.ts'
import type { Scene } from './scene.ts'

/** What links say of a candidate. */
export type Lift = {
  /** In logarithms, from 0. */
  readonly gain: number
  readonly linkedWith: readonly string[]
}

/** The number by which the index knows a link to a document. */
export const hashOfLink = (key: string): number => hashOfTerm(`link:${key}`)

/** How much links count beside words, time and company. */
const linkWeight = 0.3
const namedAtMost = 3

/**
 * Links that editors set in *other* stories lift what they tie together: a candidate gets of each one
 * that it is linked with what speaks for that one, the less the more links that one has. What the story
 * itself links to, and what links to it, counts as nothing here.
 */
export function liftOf(
  { story, ranked }: Pick<Scene, 'story' | 'ranked'>,
  scores: readonly number[],
  canShow: (key: string) => boolean,
): Lift[] {
  const ties = tiesAmong(
    ranked.map(({ entry }) => entry),
    hashOfLink(story.key),
  )
  if (ties.every(({ size }) => size === 0)) return []
  const shares = rootShares(scores)
  const isShown = ranked.map(({ entry }, at) => (ties[at]?.size ?? 0) > 0 && canShow(entry.key))
  return ranked.map((_, at) => {
    const own = shares[at] ?? 0
    if (!isShown[at] || own === 0) return { gain: 0, linkedWith: [] }
    const given = [...(ties[at] ?? [])]
      .filter((other) => isShown[other])
      .map((other) => ({ other, share: (shares[other] ?? 0) / Math.sqrt(degreeOf(other)) }))
      .sort((a, b) => b.share - a.share || a.other - b.other)
    const sum = given.reduce((total, { share }) => total + share, 0)
    return {
      gain: 2 * Math.log1p((linkWeight * sum) / own),
      linkedWith: given.slice(0, namedAtMost).map(({ other }) => ranked[other]?.entry.key ?? ''),
    }
  })

  function degreeOf(at: number): number {
    return Math.max(ties[at]?.size ?? 0, ranked[at]?.entry.links.length ?? 0, 1)
  }
}

type Linked = { readonly key: string; readonly links: readonly number[] }

/** Who is linked with whom, in whichever of the two the link stands. */
export function tiesAmong(entries: readonly Linked[], ownLink?: number): ReadonlySet<number>[] {
  const ties = entries.map(() => new Set<number>())
  if (entries.every(({ links }) => links.length === 0)) return ties
  const places = new Map(entries.map(({ key }, at) => [hashOfLink(key), at]))
  for (const [at, { links }] of entries.entries()) {
    for (const link of links) {
      const other = link === ownLink ? undefined : places.get(link)
      if (other === undefined || other === at) continue
      ties[at]?.add(other)
      ties[other]?.add(at)
    }
  }
  return ties
}

/** The square roots of what a softmax of the scores would give to each. */
function rootShares(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const total = raised.reduce((sum, one) => sum + one, 0)
  return raised.map((one) => Math.sqrt(one / total))
}
