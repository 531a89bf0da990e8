import type { Order } from '../order/orderBy.ts'
import { learnOrder, ordersWithoutOwn } from './learnOrder.ts'
import { ndcgUnder, type Lesson } from './lesson.ts'
import { bootstrap, randomFrom, type Interval } from './measures.ts'

/** What links say of two orders, each figure with where it lies in 95 of 100 newsrooms like this one. */
export type Verdict = {
  /** Learned from all lessons. */
  readonly order: Order
  readonly today: Interval
  /** Each story by an order that knows nothing of its matter. */
  readonly learned: Interval
  /** Story by story. */
  readonly difference: Interval
  /** More than chance would give. */
  readonly isBetter: boolean
}

/** Learns an order, and how it does on stories that it never saw beside the order of today. */
export function crossValidate(
  lessons: readonly Lesson[],
  { version, seed }: { readonly version: string; readonly seed: number },
): Verdict {
  const orders = ordersWithoutOwn(lessons, version)
  const read = lessons.map((lesson, at) => ({
    group: lesson.group,
    today: lesson.today,
    learned: ndcgUnder(orders[at] as Order, lesson),
  }))
  const interval = (valueOf: (one: (typeof read)[number]) => number): Interval =>
    bootstrap(
      read.map((one) => ({ group: one.group, value: valueOf(one) })),
      randomFrom(seed),
    )
  const difference = interval(({ today, learned }) => learned - today)
  return {
    order: learnOrder(lessons, version),
    today: interval(({ today }) => today),
    learned: interval(({ learned }) => learned),
    difference,
    isBetter: difference.low > 0,
  }
}
