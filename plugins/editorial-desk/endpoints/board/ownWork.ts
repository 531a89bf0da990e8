import type { PayloadRequest, Where } from 'payload'
import type { Words } from '../../../kit/refusal.ts'
import { latestFirst, soonestFirst, type DeskFound, type DeskLine } from '../../core/board/line.ts'
import {
  workOf,
  workSections,
  workWhere,
  type Person,
  type WorkSection,
} from '../../core/board/work.ts'
import { listOfWork } from '../../core/board/lists.ts'
import { stateLabels } from '../../core/states/stateLabels.ts'
import { stateOf } from '../../core/states/stateOf.ts'
import { idOfReference } from '../../core/saving/idOfReference.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'
import type { Asker, Finds } from './asker.ts'
import { asCaller, lineOf, listOf, type Row } from './lineOf.ts'

/** One question finds all work of a usual day; only where there is more is each part asked for. */
const usualDay = 60

/** What she is to one kind of publications. */
export function personOf(
  { publishers }: Publication,
  { mayApproveOwn }: ResolvedOptions,
  req: PayloadRequest & { user: { id: number | string } },
): Person {
  return {
    id: req.user.id,
    isPublisher: publishers({ req }),
    mayApproveOwn: mayApproveOwn({ req }),
  }
}

/** The publications of one collection that wait for who asks, came back to her, or are hers to write. */
export async function ownWork(publication: Publication, asker: Asker): Promise<Finds> {
  const sections = workSections.filter(asker.wants)
  if (sections.length === 0) return {}
  const rows = await find(publication, sections, { ...asker, limit: usualDay })
  const person = personOf(publication, asker.options, asker.req)
  const isAll = rows.length < usualDay
  const finds = await Promise.all(
    sections.map(async (section) => {
      if (section === 'waits' && !person.isPublisher) return []
      const own = isAll
        ? rows.filter((row) => workOf(factsOf(row, publication), person) === section)
        : await find(publication, [section], asker)
      const total = isAll ? own.length : await count(publication, section, asker)
      return [[section, foundOf(section, { own, total }, { publication, asker })] as const]
    }),
  )
  return Object.fromEntries(finds.flat())
}

/** The query of a part of somebody's work, for a list of the panel too. */
export const whereOfWork = (
  publication: Publication,
  sections: readonly WorkSection[],
  { options, req, schedules }: Pick<Asker, 'options' | 'req' | 'schedules'>,
): Where => {
  const isNumber = req.payload.db.defaultIDType === 'number'
  const scheduled = schedules.flatMap(({ collection, type, document }) =>
    type === 'publish' && collection === publication.collection
      ? [isNumber ? Number(document) : document]
      : [],
  )
  const { author } = publication
  return workWhere(sections, personOf(publication, options, req), { author, scheduled }) as Where
}

async function find(
  publication: Publication,
  sections: readonly WorkSection[],
  asker: Asker,
): Promise<readonly Row[]> {
  const { title, author } = publication
  const desk = ['_status', 'reviewState', 'reviewNote', 'readersCopy', 'assignee', 'updatedAt']
  const { docs } = await asker.req.payload.find({
    ...asCaller(publication, [title, author, ...desk], asker.req),
    ...{ draft: true, limit: asker.limit },
    // Of what waits, what has waited longest.
    sort: sections.length === 1 && sections[0] === 'waits' ? 'updatedAt' : '-updatedAt',
    where: whereOfWork(publication, sections, asker),
  })
  return docs
}

async function count(
  publication: Publication,
  section: WorkSection,
  asker: Asker,
): Promise<number> {
  const { totalDocs } = await asker.req.payload.find({
    ...asCaller(publication, [], asker.req),
    ...{ draft: true, limit: 1, pagination: true },
    where: whereOfWork(publication, [section], asker),
  })
  return totalDocs
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const factsOf = (row: Row, { author }: Publication) => ({
  id: row.id,
  _status: text(row['_status']),
  reviewState: text(row['reviewState']),
  readersCopy: text(row['readersCopy']),
  assignee: idOfReference(row['assignee']),
  author: idOfReference(row[author]),
})

type Own = { readonly own: readonly Row[]; readonly total: number }
type Place = { readonly publication: Publication; readonly asker: Asker }

function foundOf(
  section: WorkSection,
  { own, total }: Own,
  { publication, asker: { limit, req } }: Place,
): DeskFound {
  const lines = own.map((row): DeskLine => {
    const facts = factsOf(row, publication)
    const state = stateOf(facts, { shown: 'later', isScheduled: false })
    return {
      ...lineOf(row, publication, req),
      what: section === 'waits' ? toDo(facts.reviewState) : stateLabels[state],
      at: Date.parse(text(row['updatedAt']) ?? ''),
      // Whose names are looked up once for the whole page.
      by: section === 'waits' && facts.author !== null ? String(facts.author) : null,
      note: section === 'returned' ? text(row['reviewNote']) : null,
    }
  })
  const inOrder = section === 'waits' ? soonestFirst : latestFirst
  return {
    lines: lines.toSorted(inOrder).slice(0, limit),
    total,
    list: listOf(publication, listOfWork[section], req),
  }
}

const toDo = (step: string | null): Words => {
  if (step === 'approved') return { vi: 'Đã duyệt, chờ xuất bản', en: 'Approved, to be published' }
  if (step === 'editing') return { vi: 'Bạn đang biên tập', en: 'You are editing it' }
  return { vi: 'Chờ duyệt', en: 'To be approved' }
}
