import type { BaseFilter, PayloadRequest, Where } from 'payload'
import { deskViewOf, listOfWork, type DeskView } from '../../core/board/lists.ts'
import { workSections } from '../../core/board/work.ts'
import { deskStates, type DeskState } from '../../core/states/stateOf.ts'
import { whereOf } from '../../core/states/whereOf.ts'
import { whereOfWork } from '../../endpoints/board/ownWork.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'
import { waitingSchedules } from '../../store/schedules/waitingSchedules.ts'
import { queryMomentAt } from './momentOf.ts'

/** The parameter of a list's address that names the view which it is confined to. */
const viewParameter = 'desk'

type Place = { readonly publication: Publication; readonly options: ResolvedOptions }

/** Confines a list of the panel to what its address names: a state, or a part of somebody's own page. */
export function confinedList(place: Place, other: BaseFilter | undefined): BaseFilter {
  return async (question) => {
    const { req } = question
    const also = (await other?.(question)) ?? null
    const view = deskViewOf(req.query[viewParameter])
    if (view === null) return also
    const own = await whereOfView(view, place, req)
    return also ? { and: [also, own] } : own
  }
}

async function whereOfView(
  view: DeskView,
  { publication, options }: Place,
  req: PayloadRequest,
): Promise<Where> {
  const state = deskStates.find((one): one is DeskState => one === view)
  if (state) {
    const moment = await queryMomentAt({ publication, options, req, now: Date.now() })
    return whereOf(state, moment) as Where
  }
  const { user } = req
  if (!user) return { id: { exists: false } }
  if (view === 'live-mine') {
    const own = { [publication.author]: { equals: user.id } }
    return { and: [options.visibility.where(Date.now()), own] }
  }
  const section = workSections.find((one) => listOfWork[one] === view) ?? 'mine'
  const schedules = await waitingSchedules({ collection: publication.collection }, req)
  return whereOfWork(publication, [section], {
    ...{ options, schedules },
    req: Object.assign(req, { user }),
  })
}
