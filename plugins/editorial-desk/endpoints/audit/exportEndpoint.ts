import {
  Forbidden,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type Where,
} from 'payload'
import { csvRows, csvStart } from '../../../kit/csv.ts'
import { auditActions, auditDoors } from '../../core/audit/auditWords.ts'
import { shortTime } from '../../core/schedules/typedTime.ts'
import type { Clock } from '../../core/time/clock.ts'
import { clockOf } from '../../hooks/states/deskOptions.ts'
import type { Change } from '../../core/audit/fieldChanges.ts'
import type { Audit } from '../../resolveOptions.ts'

const collection = 'desk-audit' as CollectionSlug
const pageSize = 500
/** As much as a spreadsheet opens; who wants more asks for it by days. */
const maxEntries = 50_000

type Kept = {
  readonly id: number | string
  readonly createdAt: string
  readonly lastAt?: string | null
  readonly actorName?: string | null
  readonly door: keyof typeof auditDoors
  readonly job?: string | null
  readonly action: keyof typeof auditActions
  readonly kind: string
  readonly title?: string | null
  readonly subject: string
  readonly times?: number | null
  readonly network?: string | null
  readonly changes?: readonly Change[] | null
}
type Row = readonly (string | number | null)[]

const headsBy = ({ said }: Clock): Row => [
  ...[`Lúc (${said.vi})`, 'Người làm', 'Từ đâu', 'Việc', 'Mục', 'Tên', 'Mã mục'],
  ...['Trường', 'Trước', 'Sau', 'Số lần', `Lần cuối (${said.vi})`, 'Dấu mạng'],
]

/**
 * The entries of a list's filter (`where`) as a table for spreadsheets: a line for each field that
 * changed, newest first. It is written as it is read, a page of the database at a time.
 */
export const exportEndpoint = ({ readers }: Audit): Endpoint => ({
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    if (!readers({ req })) throw new Forbidden(req.t)
    const asked = (req.query['where'] ?? {}) as Where
    // A question that cannot be asked is refused before the first line is sent.
    const first = await pageOf(asked, null, req)
    return new Response(tableOf(first, asked, req), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="nhat-ky-toa-soan.csv"',
      },
    })
  },
})

function tableOf(first: Kept[], asked: Where, req: PayloadRequest): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder()
  const clock = clockOf(req.payload)
  let page: Kept[] | null = first
  let written = 0
  return new ReadableStream<Uint8Array>({
    start(out) {
      out.enqueue(bytes.encode(csvStart + csvRows([headsBy(clock)])))
    },
    async pull(out) {
      const last = page?.at(-1)
      if (!page || !last) {
        out.close()
        return
      }
      const kinds = kindNames(req)
      out.enqueue(bytes.encode(csvRows(page.flatMap((entry) => linesOf(entry, { kinds, clock })))))
      written += page.length
      const isDone = page.length < pageSize || written >= maxEntries
      page = isDone ? null : await pageOf(asked, last, req)
    },
  })
}

async function pageOf(asked: Where, after: Kept | null, req: PayloadRequest): Promise<Kept[]> {
  const isAsked = Object.keys(asked).length > 0
  const older: Where[] = after
    ? [
        {
          or: [
            { createdAt: { less_than: after.createdAt } },
            {
              and: [{ createdAt: { equals: after.createdAt } }, { id: { less_than: after.id } }],
            },
          ],
        },
      ]
    : []
  const { docs } = await req.payload.find({
    ...{ collection, where: { and: [...(isAsked ? [asked] : []), ...older] } },
    ...{ sort: ['-createdAt', '-id'], limit: pageSize, pagination: false },
    ...{ depth: 0, overrideAccess: false, req },
  })
  return docs as unknown as Kept[]
}

type Said = { readonly kinds: ReadonlyMap<string, string>; readonly clock: Clock }

function linesOf(entry: Kept, { kinds, clock }: Said): Row[] {
  const { action, actorName, changes, createdAt, door, job, kind, network, subject } = entry
  const head = [shortTime(createdAt, clock), actorName ?? '']
  const lastAt = entry.lastAt ? shortTime(entry.lastAt, clock) : null
  const where = job ? `${auditDoors[door].vi}: ${job}` : auditDoors[door].vi
  const what = [auditActions[action].vi, kinds.get(kind) ?? kind, entry.title ?? '', subject]
  const tail = [entry.times ?? 1, lastAt, network ?? null]
  const whole = [...head, where, ...what]
  if (!changes || changes.length === 0) return [[...whole, null, null, null, ...tail]]
  return changes.map(({ label, from, to, isSecret }) =>
    isSecret
      ? [...whole, label.vi, '(không ghi)', '(không ghi)', ...tail]
      : [...whole, label.vi, from, to, ...tail],
  )
}

/** How the menu calls what is audited. */
function kindNames({ payload }: PayloadRequest): ReadonlyMap<string, string> {
  const { collections, globals } = payload.config
  const vi = (label: unknown, slug: string): string =>
    typeof label === 'string' ? label : ((label as { vi?: string } | null)?.vi ?? slug)
  return new Map([
    ...collections.map(({ slug, labels }) => [slug, vi(labels.plural, slug)] as const),
    ...globals.map(({ slug, label }) => [slug, vi(label, slug)] as const),
  ])
}
