import type { Label } from '../options.ts'

/** What the admin components say, in both languages of the panel. */
const words = {
  feeds: { vi: 'Kênh tin RSS', en: 'Feeds' },
  carriedBy: { vi: 'Đang có trong kênh', en: 'Carried by' },
  carriedByNone: { vi: 'Chưa có trong kênh tin nào.', en: 'No feed carries it.' },
  excluded: { vi: 'Bài được giữ ngoài mọi kênh tin.', en: 'Kept out of every feed.' },
  enters: { vi: 'Vào kênh tin lúc', en: 'Enters the feeds at' },
  saveFirst: { vi: 'Lưu bài để xem các kênh.', en: 'Save to see the feeds.' },
  failed: { vi: 'Không tải được. Hãy thử lại.', en: 'Could not load. Try again.' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  retry: { vi: 'Tải lại', en: 'Reload' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  address: { vi: 'Địa chỉ cho đối tác', en: 'Address for the partner' },
  saveForAddress: {
    vi: 'Lưu kênh để có địa chỉ.',
    en: 'Save the feed to have one.',
  },
  items: { vi: 'bài', en: 'items' },
  noItems: { vi: 'Không có bài nào.', en: 'No items.' },
  lint: { vi: 'Kết quả kiểm tra', en: 'Validation' },
  valid: { vi: 'Kênh hợp lệ, không có gì phải sửa.', en: 'Valid, nothing to mend.' },
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Nên sửa', en: 'Warning' },
  source: { vi: 'Mã nguồn', en: 'Source' },
  feed: { vi: 'Kênh', en: 'Feed' },
  state: { vi: 'Trạng thái', en: 'State' },
  open: { vi: 'Đang mở', en: 'Open' },
  closed: { vi: 'Đã tắt', en: 'Closed' },
  ended: { vi: 'Hết hạn', en: 'Ended' },
  emptied: {
    vi: 'Không còn tiêu chí nào: kênh đang trống',
    en: 'Its criteria were deleted: the feed is empty',
  },
  thinned: {
    vi: 'Đang mở; có tiêu chí đã bị xóa, hãy xem lại',
    en: 'Open; some of its criteria were deleted',
  },
  renew: { vi: 'Đổi khóa…', en: 'Renew the key…' },
  renewNow: { vi: 'Đổi khóa', en: 'Renew' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  renewed: {
    vi: 'Đã đổi khóa. Hãy gửi địa chỉ mới cho đối tác.',
    en: 'Renewed. Send the partner the new address.',
  },
  renewExplained: {
    vi: 'Kênh có khóa mới ngay bây giờ. Đối tác vẫn đọc được bằng khóa cũ đến lúc chọn dưới đây.',
    en: 'The feed gets a new key now. The old one works until the time below.',
  },
  oldKeyUntil: { vi: 'Khóa cũ dùng được đến', en: 'The old key works until' },
  atOnce: { vi: 'Bỏ khóa cũ ngay lập tức', en: 'Drop the old key at once' },
  lastBuild: { vi: 'Lần dựng cuối', en: 'Last build' },
  notBuilt: { vi: 'Chưa dựng lần nào', en: 'Not built yet' },
  problems: { vi: 'Vấn đề', en: 'Problems' },
  readers: { vi: 'Nơi đọc trong 24 giờ', en: 'Readers of 24 hours' },
  notWhole: {
    vi: 'Bảng chưa đủ: có nhiều lần dựng hoặc lượt đọc hơn số hiện được. Chỉ các lần mới nhất được tính.',
    en: 'Not whole: there are more builds or readers than can be shown. Only the latest are counted.',
  },
  requests: { vi: 'lượt', en: 'requests' },
  since: { vi: 'từ', en: 'since' },
  neverFetched: { vi: 'Chưa ai lấy tin', en: 'Never fetched' },
  subscribers: { vi: 'người theo dõi', en: 'subscribers' },
  check: { vi: 'Dựng và kiểm tra', en: 'Build and check' },
  none: { vi: 'Không', en: 'None' },
} as const satisfies Record<string, Label>

export type Words = { readonly [Key in keyof typeof words]: string }

/** The words in one language. */
export function wordsIn(language: string): Words {
  const side = language.startsWith('vi') ? 'vi' : 'en'
  return Object.fromEntries(
    Object.entries(words).map(([name, label]) => [name, label[side]]),
  ) as Words
}
