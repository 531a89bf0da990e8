import type { Words } from '../refusal.ts'

/** What several doors answer alike. */
export const emergencyIsGuarded: Words = {
  vi: 'Chỉ tổng biên tập và người duyệt soạn được thông báo khẩn.',
  en: 'Only the editor-in-chief and approvers write emergencies.',
}

export const needsApproval: Words = {
  vi: 'Biên tập viên phải duyệt trước khi phát. Hãy lưu bản nháp và gửi duyệt.',
  en: 'An approver has to publish it. Save a draft and submit it.',
}
