type Sentence = readonly [english: RegExp, vietnamese: string]

/** Sentences that Payload (3.90) says in English whatever the panel speaks. */
const sentences: readonly Sentence[] = [
  [/^Successfully saved (\d+) files$/, 'Đã lưu $1 tệp.'],
  [/^Failed to save (\d+) files$/, 'Chưa lưu được $1 tệp. Hãy xem lỗi ở từng tệp rồi lưu lại.'],
  [/^Failed to fetch the file\.$/, 'Chưa lấy được tệp. Hãy tải tệp từ máy của bạn.'],
  [/^The provided URL is not allowed\.$/, 'Không lấy tệp từ địa chỉ này. Hãy tải tệp từ máy.'],
  [
    /^Your request was too large to submit successfully\.$/,
    'Nội dung gửi đi quá lớn. Hãy bớt ảnh hoặc chữ rồi lưu lại.',
  ],
  [
    /^(?:Refreshing (?:token|permissions)|Fetching user) failed: /,
    'Chưa hỏi được máy chủ bạn còn đăng nhập hay không: ',
  ],
  [/^No columns selected$/, 'Chưa chọn cột nào. Hãy chọn bằng nút “Cột”.'],
  [/^Something went wrong:$/, 'Có lỗi:'],
]

/** In the comparison of versions: fields that Payload makes itself. */
const compared: readonly Sentence[] = [[/^\S.*_tz$/, 'Múi giờ']]

/** What react-select tells who does not see its menus. */
const choosing: readonly Sentence[] = [
  [/^(\d+) results? available(?: for search term (.*))?\.$/, 'Có $1 lựa chọn.'],
  [
    /^Use Up and Down to choose options.*$/,
    'Dùng phím lên, xuống để chọn, Enter để lấy, Escape để đóng.',
  ],
  [
    /^(?:Select|(.*)) is focused\s*,?(?:type to refine list)?,? ?press Down to open the menu,.*$/,
    '$1 Gõ để lọc, phím xuống để mở danh sách.',
  ],
  [
    /^Use left and right to toggle between focused values.*$/,
    'Dùng phím trái, phải để đi giữa các mục đã chọn, Backspace để bỏ mục đang ở.',
  ],
  [/^options? (.*), deselected\.$/, 'Đã bỏ $1.'],
  [/^options? (.*), selected\.$/, 'Đã chọn $1.'],
  [/^option (.*) is disabled\. Select another option\.$/, 'Không chọn được $1. Hãy chọn mục khác.'],
  [
    /^(?:value|option) (.*?)(?: disabled)?(?: selected)? focused, (\d+) of (\d+)\.$/,
    '$1, $2 trên $3.',
  ],
  [/^All selected options have been cleared\.$/, 'Đã bỏ hết các mục đã chọn.'],
]

/** Where on a page they stand. */
const places: readonly (readonly [selector: string, said: readonly Sentence[]])[] = [
  ['.payload-toast-item, .collection-list, .errorBoundary', sentences],
  ['.view-version .field-diff-label', compared],
  ['span[role=log], span[id$="-live-region"]', choosing],
]

const sayIn = (known: readonly Sentence[], text: string): string | null => {
  const found = known.find(([said]) => said.test(text.trim()))
  return found
    ? text
        .trim()
        .replace(...found)
        .trim()
    : null
}

/** One of these sentences in Vietnamese; null where it is none. */
export const inVietnamese = (text: string): string | null =>
  sayIn([...sentences, ...choosing], text)

export function sayInVietnamese(within: ParentNode): void {
  for (const [selector, known] of places) {
    for (const place of within.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const said = sayIn(known, node.nodeValue ?? '')
        if (said !== null) node.nodeValue = said
      }
    }
  }
}
