import { APIError, type PayloadRequest } from 'payload'
import { inLanguageOf } from '../../../kit/refusal.ts'
import { shortTime } from '../../core/schedules/typedTime.ts'
import { clockOf } from '../states/deskOptions.ts'
import { nameOfAccount } from '../nameOfAccount.ts'

/** What a version says about its own save. */
export type Saved = {
  readonly updatedAt?: string
  readonly savedBy?: unknown
}

/** What a refused save is told, for the panel to show both texts. */
type NewerVersion = {
  readonly code: 'newer-version'
  /** When the newer version was saved; the next save begins from it. */
  readonly updatedAt: string
  /** Who saved it; null where nobody knows. */
  readonly by: string | null
}

/** The refusal of a save that began before the newest version. */
export async function refuseNewer(newest: Saved, req: PayloadRequest): Promise<APIError> {
  const by = await nameOfAccount(newest.savedBy, req)
  const at = shortTime(newest.updatedAt ?? '', clockOf(req.payload))
  const data: NewerVersion = { code: 'newer-version', updatedAt: newest.updatedAt ?? '', by }
  const message = inLanguageOf(req, {
    vi: `Chưa lưu: ${by ?? 'một người khác hoặc một thẻ khác'} đã lưu bản mới hơn lúc ${at}. Hãy xem bản đó, rồi giữ bản của bạn làm bản nháp, lấy bản kia, hoặc chép phần bạn viết sang.`,
    en: `Not saved: ${by ?? 'somebody else, or another tab,'} saved a newer version at ${at}. Look at it, then keep yours as a draft, take theirs, or copy yours.`,
  })
  return new APIError(message, 409, data, true)
}
