/** What is said of a paste, in the language of the panel. */
export const wordsOfPaste = (language: string) => (language.startsWith('en') ? en : vi)

const listed = (words: readonly string[]): string => {
  const shown = words.slice(0, 6).map((word) => `“${word}”`)
  return shown.join(', ') + (words.length > shown.length ? ', …' : '')
}

const vi = {
  lost: (count: number) =>
    `${count} ảnh hoặc video không chép theo được. Mỗi chỗ có một dòng ⟦…⟧: hãy chèn ảnh vào đó rồi xóa dòng. Bài còn dòng này thì chưa xuất bản được.`,
  doubtful: (words: readonly string[]) =>
    `Có chữ giống bảng mã cũ hoặc lỗi mã: ${listed(words)}. Hãy xem lại trước khi gửi duyệt.`,
  files: 'Ảnh không dán hay kéo thẳng vào bài được. Hãy bấm “+”, chọn khối Ảnh rồi tải ảnh lên.',
}

const en: typeof vi = {
  lost: (count) =>
    `${count} picture(s) or video(s) could not be carried. A line ⟦…⟧ stands for each: insert them there and delete the line. A story that has one is not published.`,
  doubtful: (words) =>
    `Some words look like an old or a broken encoding: ${listed(words)}. Look at them before you submit.`,
  files: 'Pictures cannot be pasted or dropped into the text. Add a Photo block and upload them.',
}
