/** What the admin components say, in both languages of the panel. */
const words = {
  unsaved: { vi: 'Chữ của bạn chưa được lưu.', en: 'Your words are not saved.' },
  network: {
    vi: 'Mất kết nối. Cứ viết tiếp: trình duyệt đang giữ chữ của bạn và tự lưu lại khi có mạng.',
    en: 'No connection. Go on writing: this browser keeps your words and saves them once it is back.',
  },
  server: {
    vi: 'Máy chủ đang gặp lỗi. Cứ viết tiếp: trình duyệt đang giữ chữ của bạn và tự lưu lại.',
    en: 'The server has a fault. Go on writing: this browser keeps your words and tries again.',
  },
  login: {
    vi: 'Bạn đã bị đăng xuất, hoặc trình duyệt đang đăng nhập bằng tài khoản khác. Hãy đăng nhập lại ở thẻ mới rồi quay về đây: chữ của bạn còn nguyên.',
    en: 'You are signed out, or signed in as somebody else. Sign in again in a new tab and come back: your words are still here.',
  },
  unreachable: {
    vi: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.',
    en: 'The server cannot be reached. Check the network, then try again.',
  },
  pageWaits: {
    vi: 'Mất kết nối. Trang bạn chọn sẽ mở ngay khi có mạng; trang đang xem vẫn còn nguyên.',
    en: 'No connection. The page you chose opens once it is back; the one you are on stays as it is.',
  },
  tryNowPage: { vi: 'Thử lại', en: 'Try again' },
  signIn: { vi: 'Đăng nhập ở thẻ mới', en: 'Sign in in a new tab' },
  tryNow: { vi: 'Thử lưu ngay', en: 'Try now' },
  copyMine: { vi: 'Chép chữ của tôi', en: 'Copy my words' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  noRoom: {
    vi: 'Trình duyệt không còn chỗ để giữ chữ. Hãy chép ra nơi khác trước khi rời trang.',
    en: 'This browser has no room to keep your words. Copy them elsewhere before you leave.',
  },
  keptFrom: { vi: 'Bạn có chữ chưa lưu lúc', en: 'You have unsaved words from' },
  takeBack: { vi: 'Lấy lại', en: 'Take them back' },
  drop: { vi: 'Bỏ', en: 'Drop them' },
  compare: { vi: 'So hai bản', en: 'Compare' },
  both: { vi: 'Hai bản khác nhau của cùng một mục', en: 'Two texts of one document' },
  newerBy: { vi: 'Bản mới hơn do người này lưu:', en: 'The newer version was saved by' },
  newer: {
    vi: 'Bản mới hơn do một người khác hoặc một thẻ khác lưu.',
    en: 'The newer version was saved by somebody else or in another tab.',
  },
  mine: { vi: 'Bản của tôi', en: 'Mine' },
  theirs: { vi: 'Bản đã lưu', en: 'The saved one' },
  noDifference: {
    vi: 'Hai bản không khác nhau về nội dung.',
    en: 'The two say the same.',
  },
  keepMine: { vi: 'Giữ bản của tôi làm bản nháp', en: 'Keep mine as a draft' },
  takeTheirs: { vi: 'Lấy bản đã lưu', en: 'Take the saved one' },
  keepMineSays: {
    vi: 'Bản của bạn được lưu thành bản nháp mới; bản kia vẫn còn trong lịch sử phiên bản.',
    en: 'Yours becomes a new draft; the other stays in the history of versions.',
  },
  saveMine: { vi: 'Lưu bản của tôi', en: 'Save mine' },
  saveMineSays: {
    vi: 'Lưu bản của bạn thì những chỗ khác nhau trên đây thành như bản của bạn. Cần giữ lại gì của bản kia thì chép ra trước.',
    en: 'Saving yours makes the differences above as you have them. Copy first what you need of the other.',
  },
  startNew: { vi: 'Tạo mới', en: 'New' },
  startSays: {
    vi: 'Bản nháp chỉ được tạo khi đã có chữ. Rời trang lúc còn trống thì không để lại gì.',
    en: 'A draft is made only once there are words. Leaving this empty leaves nothing behind.',
  },
  startWriting: { vi: 'Bắt đầu viết', en: 'Start writing' },
  tookOver: { vi: 'đã tiếp quản bài này', en: 'has taken this over' },
  tookOverSays: {
    vi: 'Chữ bạn chưa lưu vẫn được giữ trong trình duyệt này, không ghi đè lên bản của người kia.',
    en: 'Your unsaved words are kept in this browser, and write over nothing.',
  },
  somebody: { vi: 'Một người khác', en: 'Somebody else' },
  writesSince: { vi: 'Lần sửa gần nhất:', en: 'Last change:' },
  keptNotPublished: {
    vi: 'Chưa đăng: bản của bạn đã được giữ làm bản nháp. Hãy xem lại rồi đăng.',
    en: 'Not published: yours is kept as a draft. Look at it, then publish.',
  },
  unshown: {
    vi: 'Đăng kèm thay đổi của đồng nghiệp?',
    en: 'Publish a colleague’s changes as well?',
  },
  unshownBy: {
    vi: 'Trong bản nháp này có thay đổi chưa đăng của:',
    en: 'This draft holds unpublished changes by:',
  },
  unshownSays: {
    vi: 'Đăng thì tất cả những khác biệt trên đây ra trước bạn đọc.',
    en: 'Publishing brings all the differences above before readers.',
  },
  willBe: { vi: 'Sẽ đăng', en: 'To be published' },
  isNow: { vi: 'Bạn đọc đang thấy', en: 'Readers see now' },
  publishAll: { vi: 'Đăng tất cả', en: 'Publish all of it' },
  notYet: { vi: 'Chưa đăng', en: 'Not yet' },
  versionAt: { vi: 'Lúc', en: 'At' },
  versionState: { vi: 'Bản', en: 'Version' },
  ticked: { vi: 'Có', en: 'Yes' },
  unticked: { vi: 'Không', en: 'No' },
  versionBy: { vi: 'Người lưu', en: 'Saved by' },
  versionWhy: { vi: 'Lý do', en: 'Why' },
  versionFrom: { vi: 'Bản lưu lúc', en: 'The version saved at' },
  published: { vi: 'Đã đăng', en: 'Published' },
  draft: { vi: 'Nháp', en: 'Draft' },
  autosaved: { vi: 'Nháp tự lưu', en: 'Autosaved draft' },
  noVersions: { vi: 'Chưa có phiên bản nào.', en: 'No versions yet.' },
  older: { vi: 'Cũ hơn', en: 'Older' },
  versionNewer: { vi: 'Mới hơn', en: 'Newer' },
  takeBackSays: {
    vi: 'Lấy lại thì chữ của bạn vào lại form và được lưu thành bản nháp.',
    en: 'Taking them back puts your words into the form and saves them as a draft.',
  },
  takeBackIntoForm: {
    vi: 'Lấy lại thì chữ của bạn vào lại form. Hãy xem rồi bấm Lưu.',
    en: 'Taking them back puts your words into the form. Look at them, then save.',
  },
  close: { vi: 'Đóng', en: 'Close' },
  empty: { vi: '(trống)', en: '(empty)' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
} as const

export type Words = { readonly [Key in keyof typeof words]: string }

/** The words in the panel's language; Vietnamese unless it is English. */
export function wordsIn(language: string): Words {
  const chosen = language === 'en' ? 'en' : 'vi'
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, word[chosen]]),
  ) as Words
}
