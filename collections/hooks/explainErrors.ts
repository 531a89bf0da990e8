import { Locked, QueryError, type AfterErrorHook } from 'payload'

/** What Payload says in English, or not at all, in words that an editor can act on. */
export const explainErrors: AfterErrorHook = ({ error, result }) => {
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
  if (error instanceof QueryError) {
    return say('Bộ lọc hoặc cách sắp xếp này không dùng được. Hãy chọn trường khác.')
  }
  const [first] = result?.errors ?? []
  return first?.message === 'Something went wrong.' ? say('Có lỗi xảy ra. Hãy thử lại.') : undefined
}

const say = (message: string) => ({ response: { errors: [{ message }] } })

/** SQLite refuses the id of a document that somebody deleted while the form was open. */
function isBrokenReference(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return /FOREIGN KEY constraint failed/i.test(error.message) || isBrokenReference(error.cause)
}
