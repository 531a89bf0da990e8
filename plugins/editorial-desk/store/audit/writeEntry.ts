import type { CollectionSlug, PayloadRequest } from 'payload'
import type { AuditAction } from '../../core/audit/auditWords.ts'
import { mergedChanges, type Change, type Changes } from '../../core/audit/fieldChanges.ts'
import type { Actor } from '../../hooks/audit/actorOf.ts'
import { asOwnEntry } from './ownEntry.ts'

const collection = 'desk-audit' as CollectionSlug

export type Entry = Partial<Changes> & {
  readonly action: AuditAction
  /** Slug of the collection or global. */
  readonly kind: string
  /** Id of the document; null of a global, and of an account that there is not. */
  readonly id: number | string | null
  readonly title: string
  readonly actor: Actor
}

type Kept = {
  readonly id: number
  readonly action: AuditAction
  readonly actor?: string | null
  readonly door: string
  readonly network?: string | null
  readonly createdAt: string
  readonly times?: number | null
  readonly changes?: readonly Change[] | null
}

/** What follows each other is one line for so long: typing, and attempts at one account. */
const sittingMs = {
  typed: 30 * 60_000,
  signInFailed: 15 * 60_000,
  signInHeld: 15 * 60_000,
} as const
const isSeries = (action: AuditAction): action is keyof typeof sittingMs => action in sittingMs

const maxTitle = 300
const maxNames = 300

/** Writes down what was done, in the transaction of the request. */
export async function writeEntry(entry: Entry, req: PayloadRequest): Promise<void> {
  const before = isSeries(entry.action) ? await newestOfSeries(entry, req) : null
  if (before) await extend(before, entry, req)
  else await add(entry, req)
}

const subjectOf = ({ kind, id }: Entry): string => `${kind}:${id === null ? '' : String(id)}`

async function newestOfSeries(entry: Entry, req: PayloadRequest): Promise<Kept | null> {
  const { action, actor } = entry
  if (!isSeries(action)) return null
  const { docs } = await req.payload.db.find<Kept>({
    ...{ collection, where: { subject: { equals: subjectOf(entry) } } },
    ...{ sort: '-createdAt', limit: 1, pagination: false, req },
  })
  const [newest] = docs
  const isSame =
    newest?.action === action &&
    (newest.actor ?? null) === actor.account &&
    (newest.network ?? null) === actor.network &&
    newest.door === actor.door
  const isRecent = isSame && Date.now() - Date.parse(newest.createdAt) < sittingMs[action]
  return isRecent ? newest : null
}

async function extend({ id, ...kept }: Kept, entry: Entry, req: PayloadRequest): Promise<void> {
  const changes = mergedChanges(kept.changes ?? [], entry.changes ?? [])
  const data = {
    ...{ changes, changed: namesOf(changes), times: (kept.times ?? 1) + 1 },
    lastAt: new Date().toISOString(),
  }
  await req.payload.db.updateOne({ collection, id, data, returning: false, req })
}

async function add(entry: Entry, req: PayloadRequest): Promise<void> {
  const { action, actor, changes = [], kind, omitted = 0, title } = entry
  const data = {
    ...{ action, kind, subject: subjectOf(entry), title: title.slice(0, maxTitle) },
    ...{ actorName: actor.name, actor: actor.account, door: actor.door, job: actor.job },
    ...{ network: actor.network, changes, changed: namesOf(changes), omitted, times: 1 },
    lastAt: new Date().toISOString(),
  }
  await asOwnEntry(() =>
    req.payload.create({ collection, data: data as never, depth: 0, overrideAccess: true, req }),
  )
}

/** In words, for lists and for those who search. */
const namesOf = (changes: readonly Change[]): string =>
  changes
    .map(({ label }) => label.vi)
    .join(', ')
    .slice(0, maxNames)
