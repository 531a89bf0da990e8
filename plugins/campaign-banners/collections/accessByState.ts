import type { AccessArgs, AccessResult, Where } from 'payload'
import { mayTake, type Transition } from '../core/transitions.ts'
import { rightsOf } from '../hooks/actor.ts'
import type { ResolvedOptions } from '../options.ts'

type Question = Pick<AccessArgs, 'id' | 'req'>

/**
 * What a form offers for one document: nothing that `core/transitions.ts` would refuse. Several at once
 * are all admitted here; the hooks judge each, and say of which it was refused and why.
 */
export function accessByState(options: ResolvedOptions) {
  const { manages } = options.access
  const may = ({ req }: Question, step: Transition) => mayTake(step, rightsOf(req, options))

  const updateWhere =
    (field: string) =>
    (question: Question): AccessResult => {
      if (!manages(question)) return false
      return question.id === undefined || may(question, 'draft-emergency') || ordinary(field)
    }

  const deleteCreative = (question: Question): AccessResult => {
    if (!manages(question)) return false
    if (question.id === undefined) return true
    const unapproved: Where = may(question, 'draft-emergency')
      ? isDraft
      : { and: [isDraft, ordinary(ofCampaign)] }
    return may(question, 'delete') ? { or: [unapproved, isNoPartOfAlarm] } : unapproved
  }
  return {
    updateCampaign: updateWhere('kind'),
    updateCreative: updateWhere(ofCampaign),
    deleteCreative,
  }
}

const ofCampaign = 'campaign.kind'
const ordinary = (field: string): Where => ({ [field]: { not_equals: 'emergency' } })
const isDraft: Where = { _status: { not_equals: 'published' } }
/** Two persons agreed on an emergency as a whole. */
const isNoPartOfAlarm: Where = {
  or: [ordinary(ofCampaign), { 'campaign._status': { not_equals: 'published' } }],
}
