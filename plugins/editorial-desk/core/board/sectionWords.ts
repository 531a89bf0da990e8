import type { DeskSection } from './line.ts'

type Words = { readonly vi: string; readonly en: string }

/** What each part of a first page is called. */
export const sectionTitles: Readonly<Record<DeskSection, Words>> = {
  waits: { vi: 'Chờ bạn', en: 'Waits for you' },
  returned: { vi: 'Trả lại cho bạn', en: 'Handed back to you' },
  failed: { vi: 'Chưa làm được', en: 'Failed' },
  next: { vi: 'Sắp tới: hôm nay và ngày mai', en: 'Next: today and tomorrow' },
  mine: { vi: 'Bạn đang viết', en: 'You are writing' },
  live: { vi: 'Đang hiển thị', en: 'Live now' },
  broken: { vi: 'Cần sửa', en: 'To be mended' },
}

/** What it says where there is nothing: what would stand there, and what to do. */
export const emptyWords: Readonly<Record<DeskSection, Words>> = {
  waits: {
    vi: 'Không có gì chờ bạn. Bài được gửi duyệt, bài giao cho bạn và bài đã duyệt chờ xuất bản sẽ hiện ở đây.',
    en: 'Nothing waits for you. What is submitted, assigned to you, or approved stands here.',
  },
  returned: {
    vi: 'Không có bài nào bị trả lại. Khi biên tập viên trả bài, lời nhắn của họ hiện ở đây.',
    en: 'Nothing was handed back. An editor’s note stands here when something is.',
  },
  failed: {
    vi: 'Không có lịch hẹn nào hỏng.',
    en: 'No order failed.',
  },
  next: {
    vi: 'Từ giờ đến hết ngày mai chưa có gì tự lên hay tự xuống. Biên tập viên mở một bài và chọn “Hẹn giờ…” để đặt lịch.',
    en: 'Nothing goes out or comes down by itself until the end of tomorrow. An editor opens a piece and chooses “Schedule…”.',
  },
  mine: {
    vi: 'Bạn không có bản nháp nào. Chọn loại bài ở trên để bắt đầu viết.',
    en: 'You have no drafts. Choose above what to begin.',
  },
  live: {
    vi: 'Bạn đọc chưa thấy bài nào. Bài xuất bản xong sẽ hiện ở đây.',
    en: 'Readers see nothing yet. What is published stands here.',
  },
  broken: {
    vi: 'Không có gì cần sửa: không thiếu nguồn ảnh, không có chỗ chọn bài bị đứt, không có chứng nhận quá hạn.',
    en: 'Nothing is broken.',
  },
}
