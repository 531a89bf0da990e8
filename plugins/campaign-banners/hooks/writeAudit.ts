import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  JsonObject,
  PayloadRequest,
} from 'payload'
import { liveBefore, liveChangeOf } from '../../kit/liveChange.ts'
import { saveFacts } from '../../kit/saveFacts.ts'
import type { DocumentId } from '../../kit/tags.ts'
import { actionOf, type Changes } from '../core/auditAction.ts'
import type { ResolvedOptions } from '../options.ts'
import { isConfirmedEmergency } from './emergencyContext.ts'
import { shownOf } from './writeOf.ts'

/** As whom the audit names the newsroom's own code. */
export const ownCodeName = 'hệ thống'

/** Written by the database or worked out from the rest. */
const silent = new Set<string>([
  'id',
  'createdAt',
  'updatedAt',
  'lastEndsAt',
  'resetDismissals',
  'creatives',
  // An entry has its own word for who did it.
  ...saveFacts,
])

/** Keeps who changed what of a campaign or a creative, in the transaction of the change. */
export const writeAudit =
  (options: ResolvedOptions): CollectionAfterChangeHook<JsonObject & { id: DocumentId }> =>
  async ({ collection, doc: { id }, previousDoc, operation, req }) => {
    const isNew = operation === 'create'
    // Not the hook's `doc`: it holds only what the caller selected.
    const doc = (await req.payload.findByID({
      ...{ collection: collection.slug, id, draft: true, req, trash: true },
      ...{ depth: 0, overrideAccess: true, showHiddenFields: true },
    })) as JsonObject
    const change = await liveChangeOf({ collection: collection.slug, id, req })
    const live = change && ([shownOf(change.before), shownOf(change.after)] as const)
    const changes = {
      ...differences(isNew ? {} : previousDoc, doc),
      // What readers had and have, where that is not what was last saved.
      ...(live && live[0] !== live[1] ? { live } : {}),
    }
    if (!isNew && Object.keys(changes).length === 0) return
    const isConfirmed = isConfirmedEmergency(req)
    const action = actionOf({
      changes,
      isNew,
      isOut: live?.[1] !== 'nothing' && live !== null,
      isConfirmed,
    })
    await write(options, req, { collection: collection.slug, doc, action, changes })
  }

export const writeDeletionAudit =
  (options: ResolvedOptions): CollectionAfterDeleteHook =>
  ({ collection, doc, id, req }) => {
    const before = shownOf(liveBefore({ collection: collection.slug, id, req }))
    return write(options, req, {
      collection: collection.slug,
      doc: { ...(doc as JsonObject), id },
      action: 'deleted',
      changes: before === 'nothing' ? {} : { live: [before, 'nothing'] },
    })
  }

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
      userName: user?.name ?? user?.email ?? ownCodeName,
    } as never,
    depth: 0,
    req,
  })
}
