import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '../../plugins/kit/refusal.ts'
import { hasRole, type Role } from '../access/roles.ts'
import { correctedAt, isSigned, settleSignatures, type CorrectionRow } from './settleSignatures.ts'

type Corrected = {
  readonly id: number | string
  readonly _status?: 'draft' | 'published' | null
  readonly corrections?: readonly CorrectionRow[] | null
}

/**
 * Writes into each correction who signed its words and when. What nobody has signed stays in the draft:
 * readers never get it, by no door.
 *
 * @throws 403 where somebody signs who may not publish; 400 where what is published is not signed.
 */
export const signCorrections =
  (publishers: readonly Role[]): CollectionBeforeChangeHook<Corrected> =>
  ({ data, operation, originalDoc, req }) => {
    const before = operation === 'update' ? (originalDoc?.corrections ?? []) : []
    const given = data.corrections ?? []
    const rows = settleSignatures({
      ...{ rows: given, before, now: new Date().toISOString() },
      signer: req.user && { id: req.user.id, maySign: hasRole(req.user, ...publishers) },
    })
    if (!rows) throw refusal(req, 403, notYours)
    const unsigned = rows.findIndex((row) => !isSigned(row))
    if (data._status === 'published' && unsigned !== -1)
      throw refusal(req, 400, notSigned(unsigned))
    return { ...data, corrections: rows, correctedAt: correctedAt(rows) }
  }

const notYours = {
  vi: 'Chưa lưu: chỉ người được xuất bản mới ký duyệt cải chính. Hãy bỏ dấu ký rồi gửi duyệt.',
  en: 'Not saved: corrections are signed by those who may publish. Take the tick away and submit it.',
}

const notSigned = (index: number) => ({
  vi: `Chưa đăng: mục cải chính thứ ${index + 1} chưa được ký duyệt. Hãy tích “Ký duyệt mục cải chính này”, hoặc bỏ mục đó ra.`,
  en: `Not published: correction ${index + 1} is not signed. Sign it, or take it out.`,
})
