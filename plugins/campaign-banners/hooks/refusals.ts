import type { PayloadRequest } from 'payload'
import { mayTake, type Transition } from '../core/transitions.ts'
import type { ResolvedOptions } from '../options.ts'
import { refusal, type Words } from '../refusal.ts'
import { isByHand, rightsOf } from './actor.ts'

const emergencyIsGuarded: Words = {
  vi: 'Chỉ tổng biên tập và người duyệt soạn được thông báo khẩn.',
  en: 'Only the editor-in-chief and approvers write emergencies.',
}
const needsApproval: Words = {
  vi: 'Biên tập viên phải duyệt trước khi phát. Hãy lưu bản nháp và gửi duyệt.',
  en: 'An approver has to publish it. Save a draft and submit it.',
}
const onlyWithdrawn: Words = {
  vi: 'Chỉ người duyệt gỡ hoặc xóa được nội dung đã duyệt. Hãy nhờ người duyệt.',
  en: 'Only an approver takes back or deletes what was approved. Ask one.',
}

/** What is answered to whoever may not take a step, and what to do instead. */
const refusals: Readonly<Record<Transition, Words>> = {
  draft: {
    vi: 'Chỉ cán bộ truyền thông và biên tập viên soạn được chiến dịch.',
    en: 'Only campaign officers and editors write campaigns.',
  },
  return: {
    vi: 'Chỉ người duyệt trả bài về để sửa. Hãy để “Đang soạn” hoặc “Đã gửi duyệt”.',
    en: 'Only an approver returns a draft. Leave it in drafting or submitted.',
  },
  publish: needsApproval,
  withdraw: onlyWithdrawn,
  delete: {
    vi: 'Chỉ người duyệt xóa được chiến dịch và nội dung đã duyệt. Hãy nhờ người duyệt.',
    en: 'Only an approver deletes campaigns and what was approved. Ask one.',
  },
  'delete-draft': onlyWithdrawn,
  raise: {
    vi: 'Chỉ tổng biên tập tạo được thông báo khẩn, hoặc chuyển một chiến dịch thành khẩn.',
    en: 'Only the editor-in-chief makes an emergency, or turns a campaign into one.',
  },
  'draft-emergency': emergencyIsGuarded,
  lower: emergencyIsGuarded,
  'send-emergency': {
    vi: 'Thông báo khẩn chỉ phát bằng nút “Xác nhận và phát”. Hãy lưu bản nháp rồi dùng nút đó.',
    en: 'An emergency goes out by the button “Confirm and send out” alone. Save a draft, then use it.',
  },
  'withdraw-emergency': {
    vi: 'Chỉ tổng biên tập và người duyệt gỡ được thông báo khẩn đang phát.',
    en: 'Only the editor-in-chief and approvers take back an emergency that is out.',
  },
  'delete-emergency': {
    vi: 'Chỉ người duyệt xóa được thông báo khẩn.',
    en: 'Only an approver deletes an emergency.',
  },
  'lower-and-publish': {
    vi: 'Một thông báo khẩn không thành chiến dịch thường trong một lần lưu. Hãy gỡ nó nếu đang phát, lưu bản nháp với loại mới, rồi duyệt bản nháp đó.',
    en: 'An emergency does not become an ordinary campaign in one save. Take it back if it is out, save a draft of the new kind, then publish that draft.',
  },
  'cut-emergency': {
    vi: 'Thông báo khẩn đang phát đúng như hai người đã xác nhận. Hãy gỡ cả thông báo, hoặc sửa bản nháp rồi xác nhận lại.',
    en: 'The emergency is out as two persons agreed. Take all of it back, or change the draft and have it confirmed again.',
  },
  'move-live': {
    vi: 'Nội dung đã duyệt ở lại chiến dịch của nó. Hãy tạo nội dung mới trong chiến dịch kia.',
    en: 'What was approved stays with its campaign. Make a new creative in the other one.',
  },
}

/** @throws 403 in words for the first step that who asks may not take. */
export function refuseSteps(
  steps: readonly Transition[],
  options: ResolvedOptions,
  req: PayloadRequest,
): void {
  if (!isByHand(req)) return
  const held = rightsOf(req, options)
  const forbidden = steps.find((step) => !mayTake(step, held))
  if (forbidden) throw refusal(req, 403, refusals[forbidden])
}
