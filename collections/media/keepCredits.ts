import { APIError, type CollectionBeforeChangeHook } from 'payload'

type Described = {
  readonly alt?: string | null
  readonly credit?: string | null
  readonly releasedAt?: string | null
}

/** What publishing asked of a photo, readers keep: an open photo loses neither words nor source. */
export const keepCredits: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = originalDoc as Described | undefined
  const { alt, credit } = { ...before, ...(data as Described) }
  const loses = (!alt && before?.alt) || (!credit && before?.credit)
  if (before?.releasedAt && loses) {
    throw new APIError(
      'Ảnh này đã đăng cho bạn đọc nên phải có mô tả (alt) và nguồn ảnh. Hãy điền đủ rồi lưu lại.',
      400,
      null,
      true,
    )
  }
  return data
}
