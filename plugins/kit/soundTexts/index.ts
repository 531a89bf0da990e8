import type { CollectionBeforeChangeHook, CollectionConfig, Plugin } from 'payload'
import { refusal, type Words } from '../refusal.ts'
import { readSeenWords, seenWordsField, seenWordsName } from './seenWordsField.ts'
import { textFaults, type TextFault } from './textFaults.ts'

type Options = {
  /** Collections without drafts whose texts readers see: with them, to save is to publish. */
  readonly public: readonly string[]
}

/**
 * Nothing is published, by whatever door, whose letters are those of TCVN3, VNI or of UTF-8 read
 * wrong, or that still holds a line in place of a picture that was not carried. The refusal names the
 * field and the words. Who knows that a word is meant writes it down (`seenWordsField`).
 */
export const soundTexts =
  (options: Options): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      withSoundTexts(collection, options),
    ),
  })

function withSoundTexts(collection: CollectionConfig, options: Options): CollectionConfig {
  const { hooks, slug, versions } = collection
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  if (!hasDrafts && !options.public.includes(slug)) return collection
  const refuse: CollectionBeforeChangeHook = ({ collection: own, data, originalDoc, req }) => {
    if (hasDrafts && data['_status'] !== 'published') return data as unknown
    const document = { ...(originalDoc as object | undefined), ...data } as Record<string, unknown>
    const seen = readSeenWords(document[seenWordsName])
    const faults = textFaults(own.flattenedFields, { ...document, [seenWordsName]: null }, seen)
    if (faults.length > 0) throw refusal(req, 400, wordsFor(faults, hasDrafts))
    return data as unknown
  }
  return {
    ...collection,
    fields: [...collection.fields, seenWordsField()],
    hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), refuse] },
  }
}

function wordsFor(faults: readonly TextFault[], hasDrafts: boolean): Words {
  const odd = faults.filter(({ words }) => words.length > 0)
  const lost = faults.filter((fault) => fault.lost.length > 0)
  const vi = [hasDrafts ? 'Chưa xuất bản được.' : 'Chưa lưu được.']
  const en = [hasDrafts ? 'Not published.' : 'Not saved.']
  for (const { label, words } of odd) {
    vi.push(`“${label.vi}” có chữ của bảng mã cũ hoặc lỗi mã: ${listed(words)}.`)
    en.push(`“${label.en}” has words of an old or a broken encoding: ${listed(words)}.`)
  }
  if (odd.length > 0) {
    vi.push('Hãy gõ lại; nếu đúng là chữ nước ngoài thì ghi các từ đó vào ô “Từ lạ đã xem”.')
    en.push('Type them anew, or write foreign words into “Unusual words that are meant”.')
  }
  for (const { label, lost: marks } of lost) {
    vi.push(
      `“${label.vi}” còn ${marks.length} chỗ có ảnh hoặc video chưa chép được: ${listed(marks)}.`,
    )
    en.push(
      `“${label.en}” still has ${marks.length} place(s) of a picture or video that was not carried.`,
    )
  }
  if (lost.length > 0) {
    vi.push('Hãy chèn ảnh vào đó rồi xóa dòng đánh dấu.')
    en.push('Insert them and delete the marks.')
  }
  if (hasDrafts) vi.push('Bài vẫn được giữ ở bản nháp.')
  return { vi: vi.join(' '), en: en.join(' ') }
}

const listed = (words: readonly string[]): string => {
  const shown = words.slice(0, 12).map((word) => `“${word.slice(0, 60)}”`)
  return shown.join(', ') + (words.length > shown.length ? ', …' : '')
}
