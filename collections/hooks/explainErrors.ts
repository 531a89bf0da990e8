import {
  Locked,
  QueryError,
  ValidationError,
  type AfterErrorHook,
  type PayloadRequest,
} from 'payload'
import { isBrokenReference } from '../../plugins/kit/brokenReference.ts'
import { inLanguageOf, type Words } from '../../plugins/kit/refusal.ts'
import {
  statusOfTrouble,
  storageTroubleOf,
  type StorageTrouble,
} from '../../plugins/kit/storageTrouble.ts'

/** What Payload says in English, or not at all, in words that an editor can act on. */
export const explainErrors: AfterErrorHook = ({ error, req, result }) => {
  if (error instanceof Locked) {
    return say(
      'Chưa lưu được: người khác đang sửa mục này. Hãy chờ họ xong, hoặc mở mục và chọn “Tiếp quản”.',
    )
  }
  if (isBrokenReference(error)) {
    const message =
      'Chưa lưu được: một mục đã chọn (ảnh, bài, chuyên mục…) không còn nữa. Hãy chọn lại rồi lưu.'
    return { ...say(message), status: 400 }
  }
  if (error instanceof ValidationError && error.data.errors.some(isTaken(req))) {
    const message =
      'Chưa lưu được: cùng lúc đó có một mục khác lấy tên hoặc đường dẫn này. Hãy xem mục đó, rồi lưu lại hoặc đặt tên khác.'
    return { ...say(message), status: 409 }
  }
  const trouble = storageTroubleOf(error)
  if (trouble) {
    const message = inLanguageOf(req, storageWords[trouble])
    return { ...say(message), status: statusOfTrouble(trouble) }
  }
  if (error instanceof QueryError) {
    return say('Bộ lọc hoặc cách sắp xếp này không dùng được. Hãy chọn trường khác.')
  }
  const [first] = result?.errors ?? []
  const words = inWords.get(first?.message ?? '')
  return words === undefined ? undefined : say(words)
}

/** Nothing of it was kept, and what is on the screen still is: the writer may save it again. */
const storageWords: Readonly<Record<StorageTrouble, Words>> = {
  full: {
    vi: 'Chưa lưu được: máy chủ hết chỗ trên đĩa. Hãy để nguyên trang này, báo người quản trị máy chủ, rồi lưu lại.',
    en: 'Not saved: the server’s disk is full. Leave this page open, tell the operator, then save again.',
  },
  broken: {
    vi: 'Chưa lưu được: máy chủ không ghi được xuống đĩa. Hãy để nguyên trang này, báo người quản trị máy chủ, rồi lưu lại.',
    en: 'Not saved: the server cannot write to its disk. Leave this page open, tell the operator, then save again.',
  },
  away: {
    vi: 'Chưa làm được: cơ sở dữ liệu tạm thời không trả lời. Hãy để nguyên trang này và thử lại sau ít phút.',
    en: 'Not done: the database does not answer for now. Leave this page open and try again in a few minutes.',
  },
}

/** What Payload has in English alone. */
const inWords: ReadonlyMap<string, string> = new Map([
  ['Something went wrong.', 'Có lỗi xảy ra. Hãy thử lại.'],
  ['Missing email.', 'Thiếu địa chỉ email. Hãy nhập email rồi gửi lại.'],
])

/** Two of one name saved at the same moment: whoever comes later was not seen to be one, but by the index. */
const isTaken =
  ({ t }: PayloadRequest) =>
  ({ message, path }: { message: string; path: string }): boolean =>
    path === 'identity' || (path === 'slug' && message === t('error:valueMustBeUnique'))

const say = (message: string) => ({ response: { errors: [{ message }] } })
