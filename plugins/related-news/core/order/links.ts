import { hashOfTerm } from '../hashOfTerm.ts'
import type { Entry } from '../rank.ts'
import type { Scene } from './scene.ts'

/** What links say of a candidate. */
export type Lift = {
  /** In logarithms, from 0. */
  readonly gain: number
  readonly linkedWith: readonly string[]
}

/** The number by which the index knows a link to a document. */
export const hashOfLink = (key: string): number => hashOfTerm(`link:${key}`)
/** The same for a link to an address at which a document may be found. */
export const hashOfAddress = (address: string): number => hashOfTerm(`address:${address}`)
/** The number by which it knows a dossier in which documents stand. */
export const hashOfDossier = (dossier: string): number => hashOfTerm(`dossier:${dossier}`)

/** A dossier that holds more ties nothing: it is a section by another name. */
export const mostOfName = 40

/** How much links count beside words, time and company. */
const linkWeight = 0.3
const namedAtMost = 3

/**
 * Links and dossiers that editors set in *other* stories lift what they tie together: a candidate gets of each one
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
    story,
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

type Linked = Pick<Entry, 'key' | 'links' | 'names'>

/**
 * Who is tied to whom: by a link, in whichever of the two it stands, or by a dossier in which both stand.
 * Links to the story that they are asked for tie nothing.
 */
export function tiesAmong(entries: readonly Linked[], story: Linked): ReadonlySet<number>[] {
  const ties = entries.map(() => new Set<number>())
  if (entries.every(({ links, names }) => links.length === 0 && names.length === 0)) return ties
  const tie = (one: number, other: number): void => {
    if (one === other) return
    ties[one]?.add(other)
    ties[other]?.add(one)
  }
  const holders = placesByName(entries)
  const own = new Set([hashOfLink(story.key), ...story.names])
  for (const [at, { links }] of entries.entries()) {
    for (const link of links) {
      if (!own.has(link)) for (const other of holders.get(link) ?? []) tie(at, other)
    }
  }
  for (const together of holders.values()) {
    if (together.length > mostOfName) continue
    for (const [place, one] of together.entries()) {
      for (const other of together.slice(place + 1)) tie(one, other)
    }
  }
  return ties
}

function placesByName(entries: readonly Linked[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const [at, { key, names }] of entries.entries()) {
    for (const name of [hashOfLink(key), ...names]) {
      const known = places.get(name)
      if (known) known.push(at)
      else places.set(name, [at])
    }
  }
  return places
}

/** The square roots of what a softmax of the scores would give to each. */
function rootShares(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const total = raised.reduce((sum, one) => sum + one, 0)
  return raised.map((one) => Math.sqrt(one / total))
}
