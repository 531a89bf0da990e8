import { APIError, Forbidden, NotFound } from 'payload'
import { storageTroubleOf, type StorageTrouble } from '../../plugins/kit/storageTrouble.ts'

/** Why an order came to nothing, for who ordered it: what our own rules say, and else the kind of it. */
export function saidFailure(error: unknown): string {
  const trouble = storageTroubleOf(error)
  if (trouble) return ofStorage[trouble]
  if (error instanceof Forbidden) {
    return 'Người đặt lịch không còn quyền làm việc này. Hãy nhờ người có quyền đặt lại.'
  }
  if (error instanceof NotFound) return 'Bài hoặc tài khoản đặt lịch không còn nữa.'
  // Refusals are written for people, and so is what is said of a form's fields.
  if (error instanceof APIError && (error.isPublic || error.status < 500)) return error.message
  return 'Máy chủ gặp lỗi khi làm theo lịch này. Hãy thử lại; nếu vẫn không được, báo người quản trị máy chủ.'
}

const ofStorage: Readonly<Record<StorageTrouble, string>> = {
  full: 'Máy chủ hết chỗ trên đĩa. Hãy báo người quản trị máy chủ, rồi thử lại.',
  broken: 'Máy chủ không ghi được xuống đĩa. Hãy báo người quản trị máy chủ, rồi thử lại.',
  away: 'Cơ sở dữ liệu tạm thời không trả lời. Hãy thử lại sau ít phút.',
}
