/** What the admin components say, in both languages of the panel. */
const words = {
  title: { vi: 'Tin liên quan', en: 'Related news' },
  suggestions: { vi: 'Gợi ý từ nội dung đang viết', en: 'Suggestions from the draft' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  failed: { vi: 'Không tải được. Hãy thử lại.', en: 'Could not load. Try again.' },
  addLink: { vi: 'Thêm vào tin chọn tay', en: 'Add to hand-picked links' },
  insert: { vi: 'Chèn vào bài', en: 'Insert into the text' },
  added: { vi: 'Đã thêm', en: 'Added' },
  openStory: { vi: 'Mở trang', en: 'Open page' },
  score: { vi: 'Điểm', en: 'Score' },
  likeness: { vi: 'từ chung', en: 'shared words' },
  nearness: { vi: 'gần ngày', en: 'nearness' },
  section: { vi: 'cùng chuyên mục', en: 'section' },
  live: { vi: 'trực tuyến', en: 'live' },
  broken: { vi: 'Liên kết chọn tay bị hỏng', en: 'Broken picks' },
  noBroken: { vi: 'Không có liên kết nào hỏng.', en: 'No broken picks.' },
  orphans: { vi: 'Bài mới chưa có tin nào dẫn tới', en: 'Orphans: nothing links to them' },
  noOrphans: { vi: 'Bài nào cũng có tin dẫn tới.', en: 'No orphans.' },
  looked: { vi: 'Số bài mới nhất đã xem', en: 'Newest looked at' },
  index: { vi: 'Chỉ mục', en: 'Index' },
  rebuild: { vi: 'Dựng lại chỉ mục', en: 'Rebuild the index' },
  neverRebuilt: { vi: 'Chưa dựng lại lần nào.', en: 'Never rebuilt.' },
  rebuilding: { vi: 'Đang dựng lại', en: 'Rebuilding' },
  rebuilt: { vi: 'Dựng xong lúc', en: 'Rebuilt at' },
  clicks: { vi: 'Tải lượt nhấp (CSV)', en: 'Clicks (CSV)' },
} as const

export type Words = { readonly [Key in keyof typeof words]: string }

/** The words in the panel's language; Vietnamese unless it is English. */
export function wordsIn(language: string): Words {
  const chosen = language === 'en' ? 'en' : 'vi'
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, word[chosen]]),
  ) as Words
}
