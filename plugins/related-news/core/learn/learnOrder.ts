import { featureNames } from '../order/features.ts'
import type { Order } from '../order/orderBy.ts'
import { fit, type Example } from './fit.ts'

/** Chosen on VNTC, by folds that leave whole matters out: less learns its stories by heart. */
const penalty = 0.03
const digits = 4

/** The order under which the examples' best would stand first. */
export function learnOrder(examples: readonly Example[], version: string): Order {
  const weights = fit(examples, { features: featureNames.length, penalty })
  return {
    version,
    weights: Object.fromEntries(
      featureNames.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(digits))]),
    ),
  }
}
