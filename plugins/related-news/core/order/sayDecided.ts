import type { InBoth } from '../reasons.ts'
import { features } from './features.ts'
import type { Decided } from './decided.ts'

/** What decided, in each feature's own sentence. */
export type SaidDecided = { readonly for: readonly InBoth[]; readonly against: readonly InBoth[] }

export const sayDecided = (decided: Decided): SaidDecided => ({
  for: decided.for.map((name) => features[name].says),
  against: decided.against.map((name) => features[name].says),
})
