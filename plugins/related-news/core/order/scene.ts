import type { Entry, Ranked } from '../rank.ts'
import type { Signature, TermMark } from '../signature.ts'
import { daysInSteps } from '../timeOfStory.ts'

/** A story, what may go on from it in a first order, and what all of these have in common. */
export type Scene = {
  readonly story: Entry
  /** Best first. */
  readonly ranked: readonly Ranked[]
  /** From the story to each: before it below zero. */
  readonly days: Float64Array
  /** The same as it counts, by `daysInSteps`. */
  readonly steps: Float64Array
  /** The cosine of each with each, row by row; nothing with itself. */
  readonly mutual: Float32Array
  readonly shared: SharedTerms
  /** Each one's share of the first order's score: how far it is believed before the others are asked. */
  readonly belief: Float64Array
  /** How alike each is to the others, those that are believed above all. */
  readonly company: Float64Array
}

/** What each has in common with the story, by what the terms are. */
type SharedTerms = {
  /** By terms that count the more the fewer of the others hold them. */
  readonly rare: Float64Array
  /** Runs of capitalised names. */
  readonly names: Float64Array
  /** Words of several syllables. */
  readonly words: Float64Array
  readonly syllables: Float64Array
  /** How much of the story's title it holds anywhere, from 0 to 1. */
  readonly ownTitle: Float64Array
  /** How much of its title the story holds anywhere, from 0 to 1. */
  readonly itsTitle: Float64Array
  /** By terms that both have in their titles. */
  readonly bothTitles: Float64Array
}

/** The scene of a first order. */
export function sceneOf(story: Entry, ranked: readonly Ranked[]): Scene {
  const days = Float64Array.from(ranked, ({ entry }) => entry.day - story.day)
  const total = ranked.reduce((sum, { score }) => sum + score, 0) || 1
  const belief = Float64Array.from(ranked, ({ score }) => score / total)
  const holders = holdersOf(ranked)
  const mutual = mutualLikeness(holders, ranked.length)
  return {
    story,
    ranked,
    days,
    steps: days.map(daysInSteps),
    mutual,
    shared: sharedTerms(story, ranked, holders),
    belief,
    company: companyOf(mutual, belief),
  }
}

type Holders = { readonly at: number[]; readonly weights: number[]; readonly marks: TermMark[] }
type HoldersByTerm = ReadonlyMap<number, Holders>

function holdersOf(ranked: readonly Ranked[]): HoldersByTerm {
  const holders = new Map<number, Holders>()
  for (const [at, { entry }] of ranked.entries()) {
    for (const { hash, weight, mark } of entry.signature.terms) {
      const known = holders.get(hash)
      if (known) {
        known.at.push(at)
        known.weights.push(weight)
        known.marks.push(mark)
      } else holders.set(hash, { at: [at], weights: [weight], marks: [mark] })
    }
  }
  return holders
}

/** Term by term, since two documents share few: as many steps as pairs share terms. */
function mutualLikeness(holders: HoldersByTerm, count: number): Float32Array {
  const mutual = new Float32Array(count * count)
  for (const { at, weights } of holders.values()) addPairs(mutual, count, at, weights)
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other < one; other += 1) {
      mutual[other * count + one] = mutual[one * count + other] as number
    }
  }
  return mutual
}

function sharedTerms(story: Entry, ranked: readonly Ranked[], holders: HoldersByTerm): SharedTerms {
  const none = (): Float64Array => new Float64Array(ranked.length)
  const shared = {
    rare: none(),
    names: none(),
    words: none(),
    syllables: none(),
    ownTitle: none(),
    itsTitle: none(),
    bothTitles: none(),
  }
  const title = titleLength(story.signature)
  const titles = ranked.map(({ entry }) => titleLength(entry.signature))
  for (const { hash, weight, mark } of story.signature.terms) {
    const { at = [], weights = [], marks = [] } = holders.get(hash) ?? {}
    const rarity = Math.log((ranked.length + 1) / (at.length || 1))
    const kind = kinds[mark.toLowerCase()]
    for (const [place, holder] of at.entries()) {
      const its = weights[place] as number
      const isInItsTitle = isOfTitle(marks[place] as TermMark)
      add(shared.rare, holder, weight * its * rarity)
      if (kind) add(shared[kind], holder, weight * its)
      if (isOfTitle(mark)) add(shared.ownTitle, holder, (weight * weight) / title)
      if (isInItsTitle) add(shared.itsTitle, holder, (its * its) / (titles[holder] as number))
      if (isInItsTitle && isOfTitle(mark)) add(shared.bothTitles, holder, weight * its)
    }
  }
  return shared
}

const kinds: Readonly<Record<string, 'names' | 'words' | 'syllables'>> = {
  n: 'names',
  w: 'words',
  s: 'syllables',
}
const isOfTitle = (mark: TermMark): boolean => mark === 'N' || mark === 'W' || mark === 'S'
const titleLength = ({ terms }: Signature): number =>
  terms.reduce((sum, { weight, mark }) => (isOfTitle(mark) ? sum + weight * weight : sum), 0)

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] as number) + value
}

/** Of two that hold a term the later row gets the product; the earlier one is filled in at the end. */
function addPairs(mutual: Float32Array, count: number, at: number[], weights: number[]): void {
  for (let place = 1; place < at.length; place += 1) {
    const row = (at[place] as number) * count
    const weight = weights[place] as number
    for (let before = 0; before < place; before += 1) {
      const cell = row + (at[before] as number)
      mutual[cell] = (mutual[cell] as number) + weight * (weights[before] as number)
    }
  }
}

/** The mean likeness of each to the others, by how far these are believed. */
export function companyOf(mutual: Float32Array, belief: Float64Array): Float64Array {
  const count = belief.length
  const total = belief.reduce((sum, share) => sum + share, 0)
  return belief.map((own, at) => {
    let sum = 0
    for (let other = 0; other < count; other += 1) {
      sum += (belief[other] as number) * (mutual[at * count + other] as number)
    }
    return total > own ? sum / (total - own) : 0
  })
}
