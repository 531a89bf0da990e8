import type { Sourced } from '../../plugins/kit/sourced.ts'
import { tagOfGlobal } from '../../plugins/kit/tags.ts'
import { startOfHanoiDay } from './hanoiDay.ts'
import { readGlobal, type Reading } from './reading.ts'

type Row = Partial<Record<'introduction' | 'legalBasis' | 'inForceFrom' | 'contact', string | null>>

export type CorrectionsPage = {
  readonly introduction: string
  readonly legalBasis: string | null
  readonly contact: string | null
}

/** Names no article of any law: which one holds is the newsroom's to write down. */
const introduction =
  'Những thông tin báo đã đăng chưa đúng, được cải chính theo pháp luật về báo chí.'

/** What the page of all corrections says around them; the legal basis once it is in force. */
export async function readCorrectionsPage(reading: Reading): Promise<Sourced<CorrectionsPage>> {
  const row = await readGlobal<Row>(reading, 'corrections-page')
  const from = row.inForceFrom ? startOfHanoiDay(Date.parse(row.inForceFrom)) : null
  const waits = from !== null && from > reading.now
  return {
    value: {
      introduction: row.introduction?.trim() || introduction,
      legalBasis: waits ? null : row.legalBasis?.trim() || null,
      contact: row.contact?.trim() || null,
    },
    tags: [tagOfGlobal('corrections-page')],
    staleAt: waits ? from : null,
  }
}
