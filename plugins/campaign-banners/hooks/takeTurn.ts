import type { PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { refusal } from '../refusal.ts'
import { openLock, replaceLock } from './lockRow.ts'

const attempts = 5

/**
 * Takes the turn of approving a document, before anything is compared: a transaction that has only
 * read sees what others commit meanwhile, so that two could approve, or one approve what she had not
 * compared. From its first write on nobody comes between.
 */
export async function takeTurn(
  subject: string,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const lock = await openLock(`approval:${subject}`, { options, req })
    if (await replaceLock(lock, { options, req, refuse: approvedAtOnce })) return
  }
  throw approvedAtOnce(req)
}

const approvedAtOnce = (req: PayloadRequest) =>
  refusal(req, 409, {
    vi: 'Người khác đang duyệt đúng nội dung này vào cùng lúc. Hãy tải lại trang rồi xem lại.',
    en: 'Somebody else is approving just this at this very moment. Reload and look again.',
  })
