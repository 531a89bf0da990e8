import type { Feed, FeedItem } from './feed.ts'
import { presets, type Preset, type PresetName } from './presets.ts'

/** Something that a validator or a receiver would say about a feed, for an editor to read. */
export type Problem = {
  readonly severity: 'error' | 'warning'
  readonly vi: string
  readonly en: string
  /** The address of the item that it is about; null for the feed itself. */
  readonly url: string | null
}

const maxTitleLength = 200
const maxBytesOfItem = 300_000

/** What a validator would say, in the order of the feed. */
export function lintFeed(feed: Feed, preset: PresetName): Problem[] {
  const wanted: Preset = presets[preset]
  return [
    ...lintChannel(feed),
    ...lintSize(feed.items, wanted),
    ...repeatedGuids(feed.items),
    ...feed.items.flatMap((item) => [...lintItem(item), ...lintFor(item, wanted)]),
  ]
}

function lintChannel({ title, description, items }: Feed): Problem[] {
  return [
    ...when(title.trim() === '', 'error', null, 'Kênh chưa có tên.', 'The feed has no title.'),
    ...when(
      description.trim() === '',
      'warning',
      null,
      'Kênh chưa có mô tả; nhiều chương trình đọc tin hiện mô tả dưới tên kênh.',
      'The feed has no description.',
    ),
    ...when(
      items.length === 0,
      'warning',
      null,
      'Kênh chưa có bài nào: hãy xem lại chuyên mục, từ khóa và khoảng thời gian.',
      'The feed has no item.',
    ),
  ]
}

function repeatedGuids(items: readonly FeedItem[]): Problem[] {
  const seen = new Set<string>()
  return items.flatMap(({ guid, url }) => {
    const isRepeated = seen.has(guid)
    seen.add(guid)
    return when(isRepeated, 'error', url, 'Hai bài cùng một mã (guid).', 'Two items share a guid.')
  })
}

function lintItem(item: FeedItem): Problem[] {
  const { title, summary, html, isEmpty, url, photo, authors } = item
  return [
    ...when(title.trim() === '', 'error', url, 'Bài không có tiêu đề.', 'The item has no title.'),
    ...when(
      title.length > maxTitleLength,
      'warning',
      url,
      `Tiêu đề dài hơn ${maxTitleLength} ký tự.`,
      `The title is longer than ${maxTitleLength} characters.`,
    ),
    ...when(
      /<[a-z/!]|&(?:[a-z]+|#\d+);/i.test(title),
      'warning',
      url,
      'Tiêu đề có mã HTML; bạn đọc sẽ thấy cả mã.',
      'The title contains HTML.',
    ),
    ...when(
      (summary ?? '').trim() === '',
      'warning',
      url,
      'Bài không có sapo; chương trình đọc tin sẽ không có gì để tóm tắt.',
      'The item has no standfirst.',
    ),
    ...when(
      html !== null && (isEmpty || html.trim() === ''),
      'warning',
      url,
      'Bài không có nội dung: dưới sapo không có gì để đọc.',
      'The item has no text.',
    ),
    ...when(
      (html?.length ?? 0) > maxBytesOfItem,
      'warning',
      url,
      'Bài quá dài (hơn 300 nghìn ký tự); một số nơi nhận sẽ cắt.',
      'The text is longer than 300,000 characters.',
    ),
    ...when(
      authors.length === 0,
      'warning',
      url,
      'Bài không có tên tác giả.',
      'The item names no author.',
    ),
    ...when(
      photo !== null && photo.bytes === null,
      'warning',
      url,
      'Không rõ dung lượng ảnh nên bài không có enclosure.',
      'The photo’s size is unknown, so there is no enclosure.',
    ),
    ...when(
      photo?.alt.trim() === '',
      'warning',
      url,
      'Ảnh không có mô tả (alt).',
      'The photo has no alt text.',
    ),
  ]
}

function lintSize(items: readonly FeedItem[], { label, maxFeedBytes }: Preset): Problem[] {
  if (maxFeedBytes === null) return []
  const bytes = items.reduce((sum, item) => sum + bytesOf(item), 0)
  return when(
    bytes > maxFeedBytes,
    'error',
    null,
    `${label.vi} chỉ đọc ${maxFeedBytes / 1e6} MB; kênh nặng ${(bytes / 1e6).toFixed(1)} MB. Hãy giảm số bài.`,
    `${label.en} reads ${maxFeedBytes / 1e6} MB; the feed has ${(bytes / 1e6).toFixed(1)} MB.`,
  )
}

const bytesOf = ({ title, summary, html }: FeedItem): number =>
  [title, summary, html].reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0)

function lintFor(item: FeedItem, preset: Preset): Problem[] {
  const { html, photo, url, title } = item
  const { label, minPhotoWidth, needsCredit, needsFullText, titleLength, maxItemBytes } = preset
  const { length } = title.trim().normalize('NFC')
  return [
    ...when(
      titleLength !== null && (length < titleLength.from || length > titleLength.to),
      'warning',
      url,
      `${label.vi} cần tiêu đề dài ${titleLength?.from ?? 0}–${titleLength?.to ?? 0} ký tự.`,
      `${label.en} wants titles of ${titleLength?.from ?? 0}–${titleLength?.to ?? 0} characters.`,
    ),
    ...when(
      maxItemBytes !== null && bytesOf(item) > maxItemBytes,
      'error',
      url,
      `${label.vi} không nhận bài nặng hơn ${(maxItemBytes ?? 0) / 1e6} MB.`,
      `${label.en} takes no story of more than ${(maxItemBytes ?? 0) / 1e6} MB.`,
    ),
    ...when(
      needsFullText && html === null,
      'error',
      url,
      `${label.vi} cần toàn văn; hãy chọn “Toàn văn”.`,
      `${label.en} needs the full text.`,
    ),
    ...when(
      minPhotoWidth !== null && photo === null,
      'error',
      url,
      `${label.vi} cần mỗi bài có ảnh đại diện.`,
      `${label.en} needs a photo for each item.`,
    ),
    ...when(
      minPhotoWidth !== null && photo !== null && (photo.width ?? 0) < minPhotoWidth,
      'warning',
      url,
      `${label.vi} cần ảnh rộng ít nhất ${minPhotoWidth ?? 0} điểm ảnh.`,
      `${label.en} needs photos at least ${minPhotoWidth ?? 0} px wide.`,
    ),
    ...when(
      needsCredit && photo !== null && !photo.credit,
      'error',
      url,
      `${label.vi} cần ghi nguồn ảnh.`,
      `${label.en} needs a photo credit.`,
    ),
  ]
}

function when(
  isWrong: boolean,
  severity: Problem['severity'],
  url: string | null,
  vi: string,
  en: string,
): Problem[] {
  return isWrong ? [{ severity, url, vi, en }] : []
}
