import { deskStates, type DeskState } from '../states/stateOf.ts'
import type { WorkSection } from './work.ts'

type Words = { readonly vi: string; readonly en: string }

/** The parts of somebody's own page as lists: what `?desk=` says besides the states. */
export const ownLists = ['waits', 'handed-back', 'mine', 'live-mine'] as const
export type OwnList = (typeof ownLists)[number]

export const ownListLabels: Readonly<Record<OwnList, Words>> = {
  waits: { vi: 'Chờ tôi', en: 'Waits for me' },
  'handed-back': { vi: 'Trả lại cho tôi', en: 'Handed back to me' },
  mine: { vi: 'Tôi đang viết', en: 'I am writing' },
  'live-mine': { vi: 'Bài của tôi đang hiển thị', en: 'Mine, live' },
}

export const listOfWork = {
  waits: 'waits',
  returned: 'handed-back',
  mine: 'mine',
} as const satisfies Record<WorkSection, OwnList>

export type DeskView = DeskState | OwnList

/** The view that an address names; null where it names none. */
export const deskViewOf = (named: unknown): DeskView | null =>
  [...deskStates, ...ownLists].find((one) => one === named) ?? null
