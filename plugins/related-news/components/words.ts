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
  besideNow: { vi: 'Đang hiện bên bài này', en: 'Beside this story now' },
  pinned: { vi: 'Đã ghim', en: 'Pinned' },
  onlyPinned: { vi: 'Chỉ hiện vì được ghim.', en: 'Here because it is pinned.' },
  pin: { vi: 'Ghim lên đầu', en: 'Pin' },
  exclude: { vi: 'Không gợi ý ở đây', en: 'Never here' },
  includeAgain: { vi: 'Gợi ý lại', en: 'Allow again' },
  hidden: {
    vi: 'Bạn đọc chưa thấy bài này nên chưa có danh sách nào. Hãy xuất bản bài.',
    en: 'Readers cannot see this story yet, so it has no lists. Publish it.',
  },
  'nothing-alike': {
    vi: '“Có thể bạn quan tâm” để trống: chưa có bài nào đã xuất bản nói về cùng việc.',
    en: 'The computed list is empty: nothing published is about the same matter.',
  },
  'too-short': {
    vi: 'Bài còn quá ngắn để biết nói về việc gì. Hãy viết thêm tiêu đề, sapo hoặc nội dung.',
    en: 'Too short to tell what it is about. Write more of the headline, standfirst or text.',
  },
  'no-section': {
    vi: '“Tin khác” để trống: bài chưa có chuyên mục. Hãy chọn chuyên mục.',
    en: 'The list of its section is empty: choose a section.',
  },
  'alone-in-section': {
    vi: '“Tin khác” để trống: chuyên mục chưa có bài nào khác.',
    en: 'The list of its section is empty: it has no other story.',
  },
  speaksFor: { vi: 'Vì', en: 'Because' },
  speaksAgainst: { vi: 'Nhưng', en: 'But' },
  score: { vi: 'Điểm', en: 'Score' },
  likeness: { vi: 'từ chung', en: 'shared words' },
  nearness: { vi: 'gần ngày', en: 'nearness' },
  section: { vi: 'cùng chuyên mục', en: 'section' },
  company: { vi: 'cùng chùm tin', en: 'like the others' },
  live: { vi: 'trực tuyến', en: 'live' },
  links: { vi: 'được dẫn cùng', en: 'linked' },
  broken: { vi: 'Liên kết chọn tay bị hỏng', en: 'Broken picks' },
  unseen: { vi: 'đã gỡ hoặc chưa đến giờ', en: 'withdrawn, or not out yet' },
  deleted: { vi: 'đã xóa', en: 'deleted' },
  noBroken: { vi: 'Không có liên kết nào hỏng.', en: 'No broken picks.' },
  orphans: { vi: 'Bài mới chưa có tin nào dẫn tới', en: 'Orphans: nothing links to them' },
  noOrphans: { vi: 'Bài nào cũng có tin dẫn tới.', en: 'No orphans.' },
  looked: { vi: 'Số bài mới nhất đã xem', en: 'Newest looked at' },
  index: { vi: 'Chỉ mục', en: 'Index' },
  rebuild: { vi: 'Dựng lại chỉ mục', en: 'Rebuild the index' },
  goOn: { vi: 'Dựng tiếp', en: 'Go on' },
  further: { vi: 'Và số bài khác', en: 'And others' },
  neverRebuilt: { vi: 'Chưa dựng lại lần nào.', en: 'Never rebuilt.' },
  rebuilding: { vi: 'Đang dựng lại', en: 'Rebuilding' },
  rebuilt: { vi: 'Dựng xong lúc', en: 'Rebuilt at' },
  clicks: { vi: 'Bạn đọc có nhấp không', en: 'Do readers follow' },
  since: { vi: 'Lượt nhấp từ ngày', en: 'Clicks since' },
  clicksFile: { vi: 'Tải bảng theo ngày (CSV)', en: 'Table by day (CSV)' },
  noClicks: { vi: 'Chưa có lượt nhấp nào.', en: 'No clicks yet.' },
  list: { vi: 'Danh sách', en: 'List' },
  position: { vi: 'Vị trí', en: 'Position' },
  followed: { vi: 'Lượt nhấp', en: 'Clicks' },
  listRelated: { vi: 'Có thể bạn quan tâm', en: 'Related' },
  listRecommended: { vi: 'Nên xem', en: 'Recommended' },
  listLatest: { vi: 'Tin khác', en: 'Latest of the section' },
  listEmbedded: { vi: 'Trên trang khác', en: 'On other sites' },
} as const

export type Words = { readonly [Key in keyof typeof words]: string } & {
  readonly language: 'vi' | 'en'
}

/** The words in the panel's language; Vietnamese unless it is English. */
export function wordsIn(language: string): Words {
  const chosen = language === 'en' ? 'en' : 'vi'
  const said = Object.entries(words).map(([key, word]) => [key, word[chosen]])
  return { ...Object.fromEntries(said), language: chosen } as Words
}
