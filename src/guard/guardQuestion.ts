import {
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { boundsFor } from './bounds.ts'
import { sortKeysOf } from './checkPage.ts'
import { checkComparisons, checkDistinct, checkSort } from './checkQuestion.ts'
import { checkSize } from './checkSize.ts'
import { idWords, isId, type IdType } from './comparedValue.ts'
import { isRecord, readWhere } from './comparisons.ts'
import { quoted, RefusedRequest } from './refusal.ts'
import { isOwnCode } from './withheld.ts'

/** What the operations that ask about documents are given, as far as it is a question. */
type Question = {
  readonly where?: unknown
  readonly sort?: unknown
  readonly field?: unknown
  readonly joins?: unknown
  readonly id?: unknown
  readonly currentDepth?: number
}

/**
 * Refuses a question about what the caller may not read, in every operation that respects access:
 * find, count, distinct values, versions, bulk updates and deletes; by REST, GraphQL, the admin
 * panel's lists and the Local API. The readers' side asks about open fields only, so it needs no way
 * around; its values and amounts are its own.
 */
export const guardQuestion: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, overrideAccess, req } = hook
  const { operation }: { operation: string } = hook
  const question = args as Question
  // Related documents are filled in by a query of Payload's own, of as many ids as there are.
  if (overrideAccess || question.currentDepth) return
  const { defaultIDType } = req.payload.db
  if (
    req.payloadAPI === 'GraphQL' &&
    question.id !== undefined &&
    !isId(question.id, defaultIDType)
  ) {
    refuseId(question.id, defaultIDType)
  }
  const fields = fieldsOf({ collection, operation, question, req })
  const place = { entity: collection, fields, req }
  const where = readWhere(question.where)
  if (!isOwnCode(req)) checkSize(where, { ...boundsFor(req), listLength: Infinity })
  await checkComparisons(where.comparisons, place, { operands: !isOwnCode(req) })
  await checkSort(sortKeysOf(question.sort), place)
  if (operation === 'readDistinct') await checkDistinct(String(question.field), place)
  await checkJoins(question.joins, collection, req)
}

type Asked = {
  readonly collection: SanitizedCollectionConfig
  readonly operation: string
  readonly question: Question
  readonly req: PayloadRequest
}

/**
 * The fields that the question is about. To its hooks Payload calls the reading of versions and of
 * documents by one name; only the latter can be of drafts.
 */
function fieldsOf({ collection, operation, question, req }: Asked): readonly FlattenedField[] {
  const isOfVersions =
    operation === 'countVersions' || (operation === 'read' && !('draft' in question))
  if (!isOfVersions || !collection.versions) return collection.flattenedFields
  return buildVersionCollectionFields(req.payload.config, collection, true)
}

async function checkJoins(
  joins: unknown,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<void> {
  if (!isRecord(joins)) return
  for (const [slug, each] of Object.entries(collection.joins)) {
    const target = req.payload.collections[slug as never] as
      { config: SanitizedCollectionConfig } | undefined
    if (!target) continue
    const place = { entity: target.config, fields: target.config.flattenedFields, req }
    for (const { joinPath } of each) {
      const join = joins[joinPath]
      if (!isRecord(join)) continue
      const where = readWhere(join['where'])
      checkSize(where, boundsFor(req))
      await checkComparisons(where.comparisons, place)
      await checkSort(sortKeysOf(join['sort']), place)
    }
  }
}

/** @throws RefusedRequest always: the database would stumble over such an id. */
export function refuseId(id: unknown, idType: IdType): never {
  throw new RefusedRequest(`Mã mục ${quoted(id)} không hợp lệ: cần ${idWords[idType]}.`)
}
