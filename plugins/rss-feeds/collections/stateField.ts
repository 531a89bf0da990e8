import type { Field, FieldHook, PayloadRequest } from 'payload'
import { presentIn } from '../../kit/filters/chosenTerms.ts'
import type { Row } from '../options.ts'
import { askTogether } from '../reading/askTogether.ts'
import { partnerTerms, type Presence, termRelations } from '../reading/partnerTerms.ts'
import { instantOf } from '../reading/rowValues.ts'
import type { Source } from '../resolveOptions.ts'
import { wordsIn } from '../components/words.ts'

export type PartnerState = 'open' | 'closed' | 'ended' | 'emptied' | 'thinned'

/** What has become of a partner's feed: the gravest thing first. */
export async function partnerStateOf(
  present: Presence,
  { source, row, now }: { readonly source: Source; readonly row: Row; readonly now: number },
): Promise<PartnerState> {
  const filters = await partnerTerms(source, row, present)
  if (filters.some(({ isEmptied }) => isEmptied)) return 'emptied'
  if (row['isActive'] !== true) return 'closed'
  const endsAt = instantOf(row, 'endsAt')
  if (endsAt !== null && endsAt <= now) return 'ended'
  return filters.some(({ ids, chosen }) => ids.length < chosen) ? 'thinned' : 'open'
}

/** Whether the state, as it is shown, is that of a feed some of whose criteria were deleted. */
export const tellsOfLoss = (state: string | null | undefined): boolean =>
  ['vi', 'en'].map(wordsIn).some(({ emptied, thinned }) => state === emptied || state === thinned)

/** In the list and on the form: whether partners get what the editor meant. Never stored. */
export const stateField = (source: Source): Field => {
  const presentFor = presenceOfLists(source)
  const say: FieldHook = async ({ data, req }) => {
    const state = await partnerStateOf(presentFor(req), {
      source,
      row: data as Row,
      now: Date.now(),
    })
    return wordsIn(req.i18n.language)[state]
  }
  return {
    name: 'state',
    type: 'text',
    virtual: true,
    label: { vi: 'Tình trạng', en: 'State' },
    admin: { readOnly: true, position: 'sidebar' },
    hooks: { afterRead: [say] },
  }
}

/** A list shows many feeds: one question for the terms of all, whatever their number. */
function presenceOfLists(source: Source): (req: PayloadRequest) => Presence {
  const questions = new Map(
    termRelations(source).map(({ collection }) => {
      const isThere = askTogether<true>(async (req, ids) => {
        const there = await presentIn(req, collection, ids)
        return new Map([...there].map((id) => [id, true]))
      })
      return [collection, isThere]
    }),
  )
  return (req) => async (collection, ids) => {
    const isThere = await Promise.all(
      ids.map(async (id) => ((await questions.get(collection)?.(req, id)) ? [String(id)] : [])),
    )
    return new Set(isThere.flat())
  }
}
