/**
 * TCVN 5712:1993, third character set (“ABC”, the fonts .Vn…): one byte for each small letter with its
 * marks, here as Windows-1252 shows it. Of capitals it has those without a tone; capitals with one are
 * small letters in a font of capitals.
 */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ' +
    '×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ ' +
    '\u00ADư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)

const encoded = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

/** A text of TCVN3 in Unicode. Some keyboards write Đ for its look-alike Ð, which is é here. */
export const fromTcvn3 = (text: string): string =>
  text.replace(encoded, (letter) => letters[letter] ?? letter)
