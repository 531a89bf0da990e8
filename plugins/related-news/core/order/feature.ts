import type { Scene } from './scene.ts'

/** What a feature speaks of, as the panel sums it up for an editor. */
export const featureParts = ['words', 'time', 'company', 'section'] as const
export type FeaturePart = (typeof featureParts)[number]

/** One thing that may speak for a candidate, as a number for each of them. */
export type Feature = {
  readonly part: FeaturePart
  /** What a greater number says of a candidate, for editors. */
  readonly says: { readonly vi: string; readonly en: string }
  /**
   * What its sentence is to an editor; what weighs otherwise, as one of several that say nearly the same
   * may, is no reason. @defaultValue for
   */
  readonly speaks?: 'for' | 'against' | 'either'
  /** The feature whose weight it bends further on; the sentence is that one's. */
  readonly bends?: string
  readonly values: (scene: Scene) => Float64Array
}

/** A number for each candidate by its place. */
export const forEach =
  (value: (scene: Scene, at: number) => number): Feature['values'] =>
  (scene) =>
    scene.days.map((_, at) => value(scene, at))

/** Likenesses count by their ratios; below a hundredth none is told from none. */
export const inRatios = (likeness: number): number => Math.log(likeness + 0.01)

/** Nothing up to an edge, then what lies beyond it. */
export const beyond = (edge: number, value: number): number => Math.max(0, value - edge)

/** The places of some numbers from 0, the greatest first; equal ones in the order that they have. */
export function placesOf(values: Float64Array): Float64Array {
  const places = new Float64Array(values.length)
  const order = [...values.keys()].sort(
    (a, b) => (values[b] as number) - (values[a] as number) || a - b,
  )
  for (const [place, at] of order.entries()) places[at] = place
  return places
}
