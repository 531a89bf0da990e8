import type { Reason } from './decide.ts'

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** A decision's reason as an editor reads it. */
export function describeReason(reason: Reason): string {
  switch (reason.rule) {
    case 'emergency':
      return 'Thông báo khẩn: đứng trước mọi chiến dịch, trên mọi trang.'
    case 'class':
      return `Một mình ở mức ưu tiên ${reason.priority}; mức thấp hơn phải nhường.`
    case 'weight':
      return `Chia chỗ ở mức ưu tiên ${reason.priority} theo tỷ trọng: ${percent(reason.share)} số trang.`
    case 'house':
      return 'Nội dung của báo, khi không chiến dịch nào cần chỗ này.'
    case 'nobody':
      return 'Không chiến dịch nào chạy ở đây vào lúc này.'
    case 'placement-off':
      return 'Vị trí này đang tắt.'
    case 'not-on-this-page':
      return 'Loại trang này không có vị trí này.'
  }
}
