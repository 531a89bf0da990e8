import type { Step } from './steps.ts'

/** Who asks, each with the rights of those before: an approver is an editor whose own work it is not. */
export const standings = ['writer', 'editor', 'approver'] as const
export type Standing = (typeof standings)[number]

const byEditors = { editing: 'editor', returned: 'editor', approved: 'approver' } as const
const byWriters = { drafting: 'writer', submitted: 'writer' } as const

/** From where to where, and for whom at least. A step that stays is no step. */
export const transitions: Readonly<Record<Step, Readonly<Record<Step, Standing>>>> = {
  drafting: { ...byEditors, ...byWriters },
  submitted: { ...byEditors, ...byWriters },
  returned: { ...byEditors, ...byWriters },
  // Who has edited what is her own sends it to somebody else.
  editing: { ...byEditors, drafting: 'editor', submitted: 'editor' },
  approved: { ...byEditors, drafting: 'editor', submitted: 'editor' },
}

export const reaches = (standing: Standing, needed: Standing): boolean =>
  standings.indexOf(standing) >= standings.indexOf(needed)
