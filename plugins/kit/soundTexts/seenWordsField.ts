import type { TextareaField } from 'payload'
import { judgeEncoding } from '../text/encodings/judgeEncoding.ts'

export const seenWordsName = 'seenWords'

/** The words, as somebody writes them down: with commas or spaces between. */
export const readSeenWords = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(/[\s,;]+/).filter((word) => word !== '') : []

/**
 * Where an editor says of words that look like a wrong encoding that they are meant so. The form asks
 * only where there are such words.
 */
export const seenWordsField = (): TextareaField => ({
  name: seenWordsName,
  type: 'textarea',
  label: { vi: 'Từ lạ đã xem', en: 'Unusual words that are meant' },
  maxLength: 1000,
  access: { read: ({ req }) => Boolean(req.user) },
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    rows: 2,
    condition: (data: Readonly<Record<string, unknown>>) =>
      Boolean(data[seenWordsName]) || isOdd(data),
    description: {
      vi: 'Có từ giống chữ của bảng mã cũ (TCVN3, VNI) hay lỗi mã. Hãy gõ lại từ đó; nếu đúng là chữ nước ngoài thì ghi vào đây, cách nhau bằng dấu phẩy.',
      en: 'Some words look like an old encoding (TCVN3, VNI) or a broken one. Type them anew, or, where they are foreign words, write them here with commas between.',
    },
  },
})

/** Whether any text of a form looks so. */
function isOdd(value: unknown): boolean {
  if (typeof value === 'string')
    return value.split('\n').some((line) => judgeEncoding(line).is !== 'sound')
  return typeof value === 'object' && value !== null && Object.values(value).some(isOdd)
}
