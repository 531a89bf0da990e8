import { Locked, type AfterErrorHook } from 'payload'

/** Payload says in English that somebody else is writing in the document. */
export const explainLock: AfterErrorHook = ({ error }) => {
  if (!(error instanceof Locked)) return
  const message =
    'Chưa lưu được: người khác đang sửa mục này. Hãy chờ họ xong, hoặc mở mục và chọn “Tiếp quản”.'
  return { response: { errors: [{ message }] } }
}
