import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { liveBefore, type LiveDocument } from '../../kit/liveChange.ts'
import type { DocumentId } from '../../kit/tags.ts'
import { isSubmitting, nextMakers, nextReviewState, reviewStates } from '../core/review.ts'
import { type Kind, stepsOfCampaign, type Write } from '../core/transitions.ts'
import type { ResolvedOptions } from '../options.ts'
import { type CampaignRow, toCampaign, windowsOf } from '../reader/records.ts'
import { isByHand, isOwnCode, rightsOf } from './actor.ts'
import { refuseSteps } from './refusals.ts'
import { takeIntent } from '../../kit/writeIntent.ts'
import { isThrownAway, shownOf, writeOf } from './writeOf.ts'

type Row = CampaignRow & { readonly resetDismissals?: boolean | null; readonly owner?: unknown }
type Change = {
  readonly data: Row
  readonly before: Row | null
  readonly live: LiveDocument | null
  readonly write: Exclude<Write, 'delete'>
}

/**
 * Judges a save of a campaign by the table of `core/transitions.ts` and fills what is the system's:
 * the last end, the revision, the owner, how far the approval is, who made it.
 */
export const settleCampaign =
  (options: ResolvedOptions): CollectionBeforeChangeHook<Row> =>
  async ({ collection, data: given, originalDoc, operation, req }) => {
    const { data, intent } = takeIntent(given as Row, req)
    const before = operation === 'update' ? (originalDoc ?? null) : null
    const live = before && liveBefore({ collection: collection.slug, id: before.id, req })
    const write = isOwnCode(req) ? ownWrite(data) : writeOf(data, live, { intent, req })
    const change = { data, before, live, write }
    // A bulk update begins with what readers have, whatever draft lies beside it.
    const newest = before && !isOwnCode(req) ? await readNewest(before.id, options, req) : null
    const from = newest && kindOf(newest)
    const step = { live: shownOf(live), from, to: toKind(change) }
    // Whoever throws it away has to be somebody who may delete it.
    const throwing = isThrownAway(data, before) ? stepsOfCampaign({ ...step, write: 'delete' }) : []
    const steps = [...throwing, ...stepsOfCampaign({ ...step, write })]
    const isReturning = !intent.isRestore && stateOf(data) === 'returned'
    const returns = isReturning && stateOf(before) !== 'returned'
    refuseSteps(returns ? [...steps, 'return'] : steps, options, req)
    return {
      ...data,
      ...settled(change),
      ...(isOwnCode(req) ? ownReview(change) : reviewed(change, options, req)),
      _status: write === 'publish' ? 'published' : 'draft',
    }
  }

const readNewest = (id: DocumentId, { slugs }: ResolvedOptions, req: PayloadRequest) =>
  req.payload.findByID({
    ...{ collection: slugs.campaigns as CollectionSlug, id, draft: true, req, trash: true },
    ...{ depth: 0, disableErrors: true, overrideAccess: true },
  }) as Promise<object | null>

const ownWrite = ({ _status }: Row) => (_status === 'published' ? 'publish' : 'draft')

const kindOf = ({ kind }: { kind?: unknown }): Kind =>
  kind === 'emergency' ? 'emergency' : 'ordinary'

/** What is left out stays as it is in the row. */
const toKind = ({ data, before, live }: Change): Kind =>
  kindOf({ kind: data.kind ?? live?.['kind'] ?? before?.kind })

const stateOf = (row: Row | null) =>
  reviewStates.find((state) => state === row?.reviewState) ?? null

function settled({ data, before }: Change) {
  const ends = windowsOf(data.windows).map(({ endsAt }) => endsAt)
  const last = ends.includes(null) || ends.length === 0 ? null : Math.max(...ends.map(Number))
  const revision = before?.revision ?? 1
  return {
    revision: data.resetDismissals ? revision + 1 : revision,
    resetDismissals: false,
    lastEndsAt: last === null ? null : new Date(last).toISOString(),
  }
}

/** The newsroom's own code names owners and makers itself. */
function ownReview({ data, before, write }: Change) {
  const given = stateOf(data)
  return {
    owner: data.owner ?? null,
    raisedBy: makersOf(data),
    reviewState: nextReviewState({
      ...{ write, given, before: stateOf(before) },
      ...{ isOtherKind: false, mayReturn: true },
    }),
  }
}

function reviewed(change: Change, options: ResolvedOptions, req: PayloadRequest) {
  const { data, before, live, write } = change
  const states = { before: stateOf(before), given: stateOf(data) }
  const makers = nextMakers({
    write,
    before: makersOf(before),
    live: makersOf(live),
    wasAgreed: shownOf(before) === 'emergency',
    user: req.user?.id ?? '',
    hasNewWords: isByHand(req) && (!before || wordsOf(data, before) !== wordsOf({}, before)),
    isSubmitting: isSubmitting(states),
    isReturning: states.given === 'returned' && states.before !== 'returned',
  })
  return {
    owner: before ? (before.owner ?? null) : (req.user?.id ?? null),
    raisedBy: makers.filter((id) => id !== ''),
    reviewState: nextReviewState({
      ...{ write, ...states },
      isOtherKind: before !== null && kindOf(before) !== toKind(change),
      mayReturn: rightsOf(req, options).has('approves'),
    }),
  }
}

/** What of a campaign readers get, to be compared. */
function wordsOf(data: Partial<Row>, before: Row): string {
  const given = Object.entries(data).filter(([, value]) => value !== undefined)
  const row = { ...before, ...Object.fromEntries(given) } as Row
  return JSON.stringify([toCampaign(row, []), row.resetDismissals ?? false])
}

/** Who made it; one person where the row is older than the list. */
export function makersOf(row: object | null): DocumentId[] {
  const { raisedBy } = (row ?? {}) as { raisedBy?: unknown }
  const list: unknown[] = Array.isArray(raisedBy) ? raisedBy : [raisedBy]
  return list.filter((id) => typeof id === 'number' || typeof id === 'string')
}
