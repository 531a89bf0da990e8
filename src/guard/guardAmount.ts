import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { boundsFor } from './bounds.ts'
import { RefusedRequest } from './refusal.ts'

type Amount = {
  readonly id?: unknown
  readonly where?: Where
  readonly limit?: number
  readonly draft?: boolean
  readonly trash?: boolean
  readonly currentDepth?: number
}

/**
 * How many documents one operation of a caller's takes. A list gives no more than a page: the admin
 * panel remembers whatever its address once asked for, so it is not refused. What is changed or
 * deleted at once is refused as a whole where it is too much, before any of it is done.
 */
export const guardAmount: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, overrideAccess, req } = hook
  const { operation }: { operation: string } = hook
  const amount = args as Amount
  const { bulkSize, pageSize } = boundsFor(req)
  if (overrideAccess || amount.currentDepth || (req.payloadAPI === 'local' && !req.user)) {
    return args
  }
  const { limit = 0 } = amount
  if (operation === 'read' && limit > pageSize) return { ...args, limit: pageSize }
  const isBulk = (operation === 'update' || operation === 'delete') && amount.id === undefined
  if (isBulk && !amount.where) {
    throw new RefusedRequest(
      'Hãy nói rõ sửa hoặc xóa những mục nào: where[trường][phép so sánh]=….',
    )
  }
  if (!isBulk || (limit > 0 && limit <= bulkSize)) return args
  if (await findsMore(amount, { slug: collection.slug, bulkSize, req })) {
    throw new RefusedRequest(
      `Mỗi lần sửa hoặc xóa được tối đa ${bulkSize} mục. Hãy chọn ít mục hơn rồi làm từng phần.`,
    )
  }
  return { ...args, limit: bulkSize }
}

type Bulk = {
  readonly slug: CollectionSlug
  readonly bulkSize: number
  readonly req: PayloadRequest
}

/** Of what the caller reads: the answer tells nothing of other documents. */
async function findsMore(
  { draft, trash, where }: Amount,
  { slug, bulkSize, req }: Bulk,
): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: slug,
    where: where ?? {},
    limit: bulkSize + 1,
    pagination: false,
    depth: 0,
    select: {},
    draft: draft ?? false,
    trash: trash ?? false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return docs.length > bulkSize
}
