import type { Field, FieldHook } from 'payload'
import type { Row } from '../options.ts'
import { partnerTerms } from '../reading/partnerTerms.ts'
import { instantOf } from '../reading/rowValues.ts'
import type { Source } from '../resolveOptions.ts'
import { wordsIn } from '../components/words.ts'

export type PartnerState = 'open' | 'closed' | 'ended' | 'emptied' | 'thinned'

/** What has become of a partner's feed: the gravest thing first. */
export async function partnerStateOf(
  req: Parameters<typeof partnerTerms>[0],
  { source, row, now }: { readonly source: Source; readonly row: Row; readonly now: number },
): Promise<PartnerState> {
  const filters = await partnerTerms(req, source, row)
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
  const say: FieldHook = async ({ data, req }) => {
    const state = await partnerStateOf(req, { source, row: data as Row, now: Date.now() })
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
