import type { AskableField } from './askableField.ts'
import { isRecord } from './comparisons.ts'

/** How the database names documents. */
export type IdType = 'number' | 'text'

/** What a field is compared with, in words; null for what fits. */
export function misfit(field: AskableField, value: unknown, idType: IdType): string | null {
  switch (field.type) {
    case 'id':
    case 'relatedId':
      return isId(value, idType) ? null : `mã mục (${idWords[idType]})`
    case 'relationship':
    case 'upload':
      return misfitOfRelation(field.relationTo, value, idType)
    case 'date':
      return isInstant(value) ? null : 'ngày có thật, ví dụ 2026-01-31 hoặc 2026-01-31T08:00:00Z'
    case 'number':
      return isNumber(value) ? null : 'một số'
    case 'checkbox':
      return isBoolean(value) ? null : 'true hoặc false'
    default:
      return typeof value === 'string' || typeof value === 'number' ? null : 'một đoạn chữ'
  }
}

export const idWords: Readonly<Record<IdType, string>> = {
  number: 'số nguyên dương',
  text: '24 chữ số thập lục phân',
}

export function isId(value: unknown, idType: IdType): boolean {
  if (idType === 'text') return typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value)
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0
  return typeof value === 'string' && /^\d{1,15}$/.test(value)
}

export const isBoolean = (value: unknown): boolean =>
  typeof value === 'boolean' || value === 'true' || value === 'false'

function misfitOfRelation(relationTo: string | string[], value: unknown, idType: IdType) {
  if (!Array.isArray(relationTo)) {
    return isId(value, idType) ? null : `mã mục (${idWords[idType]})`
  }
  const { relationTo: kind, value: id, ...more } = isRecord(value) ? value : {}
  const isNamed = typeof kind === 'string' && relationTo.includes(kind) && isId(id, idType)
  return isNamed && Object.keys(more).length === 0
    ? null
    : 'relationTo (loại mục) và value (mã mục)'
}

function isNumber(value: unknown): boolean {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Math.abs(number) <= Number.MAX_SAFE_INTEGER
}

const iso =
  /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/

/** Whether the value names a day that the calendar has; `Date` takes 30 February as 2 March. */
function isInstant(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  const [, year, month, day] = (typeof value === 'string' ? iso.exec(value) : null) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}
