import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  JsonObject,
  PayloadRequest,
} from 'payload'
import type { ResolvedOptions } from '../options.ts'

/** Written by the database or worked out from the rest. */
const silent = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'lastEndsAt',
  'resetDismissals',
  'creatives',
])

/** Keeps who changed what of a campaign or a creative, in the transaction of the change. */
export const writeAudit =
  (options: ResolvedOptions): CollectionAfterChangeHook =>
  async ({ collection, doc, previousDoc, operation, req }) => {
    const before = operation === 'create' ? {} : (previousDoc as JsonObject)
    const changes = differences(before, doc as JsonObject)
    if (operation === 'update' && Object.keys(changes).length === 0) return
    const action = operation === 'create' ? 'created' : actionOf(changes)
    await write(options, req, {
      collection: collection.slug,
      doc: doc as JsonObject,
      action,
      changes,
    })
  }

export const writeDeletionAudit =
  (options: ResolvedOptions): CollectionAfterDeleteHook =>
  ({ collection, doc, req }) =>
    write(options, req, {
      collection: collection.slug,
      doc: doc as JsonObject,
      action: 'deleted',
      changes: {},
    })

type Changes = Readonly<Record<string, readonly [unknown, unknown]>>

function differences(before: JsonObject, after: JsonObject): Changes {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...names].filter(
    (name) => !silent.has(name) && !isDeepStrictEqual(settled(before[name]), settled(after[name])),
  )
  return Object.fromEntries(
    changed.map((name) => [name, [settled(before[name]), settled(after[name])]]),
  )
}

/** What is not there is told apart from nothing by nobody. */
const settled = (value: unknown): unknown => value ?? null

function actionOf({ _status }: Changes): string {
  if (_status?.[1] === 'published') return 'approved'
  return _status?.[0] === 'published' ? 'withdrawn-or-redrafted' : 'edited'
}

type Entry = {
  readonly collection: string
  readonly doc: JsonObject
  readonly action: string
  readonly changes: Changes
}

async function write({ slugs }: ResolvedOptions, req: PayloadRequest, entry: Entry): Promise<void> {
  const { collection, doc, action, changes } = entry
  const user = req.user as { id?: unknown; name?: string; email?: string } | null
  await req.payload.create({
    collection: slugs.audit as CollectionSlug,
    data: {
      subject: `${collection}:${String(doc['id'])}`,
      title: String(doc['name'] ?? doc['headline'] ?? ''),
      action,
      changes,
      user: user?.id ?? null,
      userName: user?.name ?? user?.email ?? 'hệ thống',
    } as never,
    depth: 0,
    req,
  })
}
