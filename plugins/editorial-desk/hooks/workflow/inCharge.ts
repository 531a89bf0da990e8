import type { CollectionSlug, PayloadRequest } from 'payload'
import { refusal } from '../../../kit/refusal.ts'
import { idOfReference } from '../../core/saving/idOfReference.ts'
import type { Publication } from '../../resolveOptions.ts'
import type { Id, Row } from './row.ts'

type Account = Readonly<Record<string, unknown>> & { readonly id: Id }

/** Whether somebody edits publications of this kind, as the options say it of whoever asks. */
export function mayBeInCharge(
  account: Account,
  { publishers }: Publication,
  req: PayloadRequest,
): boolean {
  const collection = req.payload.config.admin.user
  const asThem = { ...req, user: { ...account, collection } } as unknown as PayloadRequest
  return publishers({ req: asThem })
}

/**
 * Refuses to hand a piece to somebody who could do nothing with it: it would wait for ever.
 *
 * @throws 400 in words.
 */
export async function checkInCharge(
  data: Row,
  before: Row | null,
  { publication, req }: { readonly publication: Publication; readonly req: PayloadRequest },
): Promise<void> {
  const named = idOfReference(data.assignee)
  if (!req.user || named === null || String(named) === String(before?.assignee ?? '')) return
  const account = await req.payload.db.findOne<Account>({
    collection: req.payload.config.admin.user as CollectionSlug,
    where: { id: { equals: named } },
    req,
  })
  if (!account || !mayBeInCharge(account, publication, req)) throw refusal(req, 400, noEditor)
}

const noEditor = {
  vi: 'Người được giao không biên tập loại bài này. Hãy chọn một biên tập viên.',
  en: 'Whom you named does not edit this. Choose an editor.',
}
