import {
  APIError,
  ValidationError,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'

type Numbered = { readonly id: DocumentId; readonly publicId?: number | null }

const maxAttempts = 100
/** No importer names a number beyond this: a slip would use up all that are left. */
const maxNamed = 1_000_000_000
/** Rows beyond this are a slip of earlier days, and no number follows on them. */
const maxFollowed = 2 * maxNamed

/**
 * Gives an article the number that finds it for ever. Every number that was ever given has a row in
 * `public-numbers`, which outlives the article, so no number is given twice. Importers name the
 * number that an article already has; it is reserved the same way.
 */
export const allocatePublicId: CollectionBeforeChangeHook<Numbered> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') return { ...data, publicId: originalDoc?.publicId }
  const wanted: unknown = data.publicId
  if (wanted === null || wanted === undefined) {
    return { ...data, publicId: await reserveNext(req) }
  }
  if (
    typeof wanted !== 'number' ||
    !Number.isSafeInteger(wanted) ||
    wanted < 1 ||
    wanted > maxNamed
  ) {
    throw new APIError('Số bài phải là số nguyên dương, không quá 1.000.000.000.', 400, null, true)
  }
  if (!(await reserve(wanted, req))) {
    throw new APIError(`Số bài ${wanted} đã cấp cho bài khác và không dùng lại.`, 400, null, true)
  }
  return { ...data, publicId: wanted }
}

async function reserveNext(req: PayloadRequest): Promise<number> {
  const first = (await highestNumber(req)) + 1
  for (let number = first; number < first + maxAttempts; number += 1) {
    if (await reserve(number, req)) return number
  }
  throw new APIError('Chưa cấp được số bài vì quá nhiều bài được tạo cùng lúc. Hãy lưu lại.', 503)
}

async function highestNumber(req: PayloadRequest): Promise<number> {
  const { docs } = await req.payload.db.find<{ number: number }>({
    collection: 'public-numbers',
    where: { number: { less_than: maxFollowed } },
    sort: '-number',
    limit: 1,
    pagination: false,
    ...transactionFor(req),
  })
  return docs[0]?.number ?? 0
}

/** False when somebody else has the number: the unique index decides. */
async function reserve(number: number, req: PayloadRequest): Promise<boolean> {
  try {
    await req.payload.db.create({
      collection: 'public-numbers',
      data: { number },
      ...transactionFor(req),
    })
    return true
  } catch (error) {
    if (error instanceof ValidationError) return false
    throw error
  }
}

/**
 * On MongoDB a refused insert ends the whole transaction, so numbers are reserved outside it; an
 * article that is then not saved leaves a gap. SQLite has one writer, which this request already
 * is: outside its transaction it would wait for itself.
 */
function transactionFor(req: PayloadRequest): { req?: PayloadRequest } {
  return req.payload.db.name === 'mongoose' ? {} : { req }
}
