import type { FlattenedField, PayloadRequest } from 'payload'
import { isRecord } from './comparisons.ts'
import { fieldsOfRow } from './fieldsOfRow.ts'
import { insideNode, type RichText } from './insideNode.ts'
import { misshapen, nodesOf } from './misshapen.ts'

/** What a field holds at most where it does not say so itself. */
const most = {
  textLength: 2_000,
  textareaLength: 20_000,
  rows: 500,
  jsonBytes: 300_000,
  richTextBytes: 1_000_000,
  nesting: 100,
}

type Unfit = { readonly path: string; readonly message: string }

/** The first field of a document that holds more than it may, or what has not its form; null for none. */
export function findUnfit(
  data: unknown,
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): Unfit | null {
  if (isDeeperThan(data, most.nesting)) {
    return { path: '', message: `Nội dung lồng nhau quá sâu: tối đa ${most.nesting} tầng.` }
  }
  return inFields(data, fields, { at: '', req })
}

/** Where in the document one looks. */
type Place = { readonly at: string; readonly req: PayloadRequest }

function inFields(
  data: unknown,
  fields: readonly FlattenedField[],
  { at, req }: Place,
): Unfit | null {
  if (!isRecord(data)) return null
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    const found = inField(value, field, { at: `${at}${field.name}`, req })
    if (found) return found
  }
  return null
}

function inField(value: unknown, field: FlattenedField, place: Place): Unfit | null {
  const { at: path, req } = place
  const message = misshapen(value, field, req.payload.db.defaultIDType)
  if (message !== null) return { path, message }
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return ofText(value, field, path)
    case 'richText':
      return ofBytes(value, most.richTextBytes, path) ?? inText(value, field, place)
    case 'json':
      return ofBytes(value, most.jsonBytes, path)
    case 'relationship':
    case 'upload':
    case 'select':
      return ofRows(value, 'maxRows' in field ? field.maxRows : undefined, path)
    case 'array':
    case 'blocks':
      return ofRows(value, field.maxRows, path) ?? inRows(value, field, place)
    case 'group':
    case 'tab':
      return inFields(value, field.flattenedFields, { at: `${path}.`, req })
    default:
      return null
  }
}

type TextLike = Extract<FlattenedField, { type: 'text' | 'textarea' | 'email' | 'code' }>

function ofText(value: unknown, field: TextLike, path: string): Unfit | null {
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

function ofRows(value: unknown, maxRows: number | undefined, path: string): Unfit | null {
  const limit = maxRows ?? most.rows
  return Array.isArray(value) && value.length > limit
    ? { path, message: `Tối đa ${limit} mục. Hãy bỏ bớt.` }
    : null
}

function inRows(
  value: unknown,
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  { at, req }: Place,
): Unfit | null {
  if (!Array.isArray(value)) return null
  for (const [index, row] of value.entries()) {
    const found = inFields(row, fieldsOfRow(row, field, req), { at: `${at}.${index}.`, req })
    if (found) return found
  }
  return null
}

/** What stands in the blocks of a text. */
function inText(value: unknown, field: RichText, { at, req }: Place): Unfit | null {
  for (const node of nodesOf(value)) {
    const { data, fields } = insideNode(node, field, req)
    const found = inFields(data, fields, { at: `${at}.`, req })
    if (found) return found
  }
  return null
}

function ofBytes(value: unknown, limit: number, path: string): Unfit | null {
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
