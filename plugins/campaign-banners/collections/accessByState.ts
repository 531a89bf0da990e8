import type { AccessArgs, AccessResult, Where } from 'payload'
import { mayTake, type Transition } from '../core/transitions.ts'
import { rightsOf } from '../hooks/actor.ts'
import { isJudgedByHooks } from '../hooks/judgedByHooks.ts'
import type { ResolvedOptions } from '../options.ts'

type Question = Pick<AccessArgs, 'id' | 'req'>

/**
 * What a form offers for one document: nothing that `core/transitions.ts` would refuse. What is really
 * done, with one or with several at once, is all admitted here; the hooks judge each, and say what was
 * refused and who may.
 */
export function accessByState(options: ResolvedOptions) {
  const { slugs } = options
  const { manages } = options.access
  const may = ({ req }: Question, step: Transition) => mayTake(step, rightsOf(req, options))

  const updateWhere =
    (slug: string, field: string) =>
    (question: Question): AccessResult => {
      if (!manages(question)) return false
      if (question.id === undefined || isJudgedByHooks(slug, question)) return true
      return may(question, 'draft-emergency') || ordinary(field)
    }

  const deleteCampaign = (question: Question): boolean =>
    manages(question) && (isJudgedByHooks(slugs.campaigns, question) || may(question, 'delete'))

  const deleteCreative = (question: Question): AccessResult => {
    if (!manages(question)) return false
    if (question.id === undefined || isJudgedByHooks(slugs.creatives, question)) return true
    const unapproved: Where = may(question, 'draft-emergency')
      ? isDraft
      : { and: [isDraft, ordinary(ofCampaign)] }
    return may(question, 'delete') ? { or: [unapproved, isNoPartOfAlarm] } : unapproved
  }
  return {
    updateCampaign: updateWhere(slugs.campaigns, 'kind'),
    updateCreative: updateWhere(slugs.creatives, ofCampaign),
    deleteCampaign,
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
