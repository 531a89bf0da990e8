import type { FlattenedField } from 'payload'
import { isRecord } from './comparisons.ts'

/** What a field holds at most where it does not say so itself. */
const most = {
  textLength: 2_000,
  textareaLength: 20_000,
  rows: 500,
  jsonBytes: 300_000,
  richTextBytes: 1_000_000,
  nesting: 100,
}

type Oversized = { readonly path: string; readonly message: string }

/** The first field of a document that holds more than it may; null where none does. */
export function findOversized(data: unknown, fields: readonly FlattenedField[]): Oversized | null {
  if (isDeeperThan(data, most.nesting)) {
    return { path: '', message: `Nội dung lồng nhau quá sâu: tối đa ${most.nesting} tầng.` }
  }
  return inFields(data, fields, '')
}

function inFields(data: unknown, fields: readonly FlattenedField[], at: string): Oversized | null {
  if (!isRecord(data)) return null
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    const found = inField(value, field, `${at}${field.name}`)
    if (found) return found
  }
  return null
}

function inField(value: unknown, field: FlattenedField, path: string): Oversized | null {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return ofText(value, field, path)
    case 'richText':
      return ofBytes(value, most.richTextBytes, path)
    case 'json':
      return ofBytes(value, most.jsonBytes, path)
    case 'relationship':
    case 'upload':
    case 'select':
      return ofRows(value, 'maxRows' in field ? field.maxRows : undefined, path)
    case 'array':
    case 'blocks':
      return ofRows(value, field.maxRows, path) ?? inRows(value, field, path)
    case 'group':
    case 'tab':
      return inFields(value, field.flattenedFields, `${path}.`)
    default:
      return null
  }
}

type TextLike = Extract<FlattenedField, { type: 'text' | 'textarea' | 'email' | 'code' }>

function ofText(value: unknown, field: TextLike, path: string): Oversized | null {
  const byType =
    field.type === 'textarea' || field.type === 'code' ? most.textareaLength : most.textLength
  const maxLength = ('maxLength' in field ? field.maxLength : undefined) ?? byType
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
  const tooMany = ofRows(value, 'maxRows' in field ? field.maxRows : undefined, path)
  if (tooMany) return tooMany
  return texts.some((text) => typeof text === 'string' && text.length > maxLength)
    ? { path, message: `Dài tối đa ${maxLength} ký tự. Hãy viết ngắn lại.` }
    : null
}

function ofRows(value: unknown, maxRows: number | undefined, path: string): Oversized | null {
  const limit = maxRows ?? most.rows
  return Array.isArray(value) && value.length > limit
    ? { path, message: `Tối đa ${limit} mục. Hãy bỏ bớt.` }
    : null
}

function inRows(
  value: unknown,
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  path: string,
): Oversized | null {
  if (!Array.isArray(value)) return null
  for (const [index, row] of value.entries()) {
    const found = inFields(row, fieldsOfRow(row, field), `${path}.${index}.`)
    if (found) return found
  }
  return null
}

function fieldsOfRow(
  row: unknown,
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
): readonly FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  const kind = isRecord(row) ? row['blockType'] : undefined
  const block = field.blocks.find(({ slug }) => slug === kind)
  return block?.flattenedFields ?? []
}

function ofBytes(value: unknown, limit: number, path: string): Oversized | null {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return Buffer.byteLength(text) > limit
    ? { path, message: `Nội dung quá lớn: tối đa ${Math.round(limit / 1000)} kB. Hãy chia ra.` }
    : null
}

/** Walked level by level: what nests a million deep must not cost a stack. */
function isDeeperThan(data: unknown, limit: number): boolean {
  let level: readonly unknown[] = [data]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null && !ArrayBuffer.isView(each)
        ? (Object.values(each) as unknown[])
        : [],
    )
  }
  return false
}
