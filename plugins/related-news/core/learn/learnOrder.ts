import { featureNames } from '../order/features.ts'
import type { Order } from '../order/orderBy.ts'
import { fit } from './fit.ts'
import { foldsOf } from './groups.ts'
import { exampleOf, type Lesson } from './lesson.ts'

/** Chosen on VNTC, by folds that leave whole matters out: less learns its stories by heart. */
const penalty = 0.03
const digits = 4
const folds = 5

/** The order under which what belongs to each of the lessons' stories would stand first. */
export function learnOrder(lessons: readonly Lesson[], version: string): Order {
  const weights = fit(lessons.map(exampleOf), { features: featureNames.length, penalty })
  return {
    version,
    weights: Object.fromEntries(
      featureNames.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(digits))]),
    ),
  }
}

/** For each lesson the order that was learned without it and without any of its matter. */
export function ordersWithoutOwn(lessons: readonly Lesson[], version: string): Order[] {
  const inFold = foldsOf(
    lessons.map(({ group }) => group),
    folds,
  )
  const orders = Array.from({ length: folds }, (_, fold) =>
    learnOrder(
      lessons.filter((_lesson, at) => inFold[at] !== fold),
      `${version} without fold ${fold}`,
    ),
  )
  return lessons.map((_, at) => orders[inFold[at] ?? 0] as Order)
}
