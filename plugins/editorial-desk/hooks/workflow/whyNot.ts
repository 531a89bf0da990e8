import type { PayloadRequest } from 'payload'
import { refusal, type Words } from '../../../kit/refusal.ts'
import type { Why } from '../../core/workflow/judgeWrite.ts'

const words: Readonly<Record<Why, Words & { readonly status: 400 | 403 | 409 }>> = {
  notYours: {
    status: 403,
    vi: 'Chỉ biên tập viên chuyển bài sang tình trạng này. Hãy chọn “Đang viết” hoặc “Đã gửi duyệt”.',
    en: 'Only an editor takes this step. Choose “Writing” or “Submitted”.',
  },
  ownWork: {
    status: 403,
    vi: 'Bài do chính bạn viết phải có người khác duyệt trước khi đăng. Hãy chọn “Đã gửi duyệt”; khi đã có người duyệt đúng bản này, bạn xuất bản được.',
    en: 'Your own work is approved by somebody else before it goes out. Choose “Submitted”; once this very version is approved, you may publish it.',
  },
  publishersOnly: {
    status: 403,
    vi: 'Chỉ biên tập viên xuất bản hoặc gỡ bài. Hãy chọn “Đã gửi duyệt”.',
    en: 'Only an editor publishes or withdraws. Choose “Submitted”.',
  },
  beingEdited: {
    status: 409,
    vi: 'Biên tập viên đang biên tập bài này. Muốn sửa, hãy nhờ biên tập viên trả lại bài.',
    en: 'An editor is working on this. To change it, ask for it to be handed back.',
  },
  noNote: {
    status: 400,
    vi: 'Hãy viết lời nhắn cho người viết (ô “Lời nhắn khi trả lại”) rồi trả lại bài.',
    en: 'Write a note to the writer before handing it back.',
  },
  isOut: {
    status: 409,
    vi: 'Bạn đọc đang thấy bản này. Hãy lưu bản nháp hoặc gỡ bài xuống rồi mới đổi tình trạng biên tập.',
    en: 'Readers have this version. Save a draft or withdraw it before you change its review state.',
  },
}

/** The answer to whoever may not take a step, in words that say what to do. */
export const whyNot = (why: Why, req: PayloadRequest): Error =>
  refusal(req, words[why].status, words[why])

/** Said to whoever saves over what readers have without saying so. */
export const unnamedWithdrawal = (req: PayloadRequest): Error =>
  refusal(req, 409, {
    vi: 'Bạn đọc đang thấy bản đã đăng, bên cạnh là một bản nháp chưa đăng. Hãy lưu thành bản nháp (draft=true), xuất bản (_status: "published"), hoặc gỡ hẳn xuống (_status: "draft").',
    en: 'Readers have the published version, and a draft lies beside it. Save a draft (draft=true), publish (_status: "published") or withdraw (_status: "draft").',
  })
