import type { FlattenedField } from 'payload'
import { idWords, isId, type IdType } from './comparedValue.ts'
import { isRecord } from './comparisons.ts'

/**
 * What is wrong with the form of a field's value, in words; null for what Payload and the database
 * can take. Payload asks this of what is published only, and drafts stumble in the database.
 */
export function misshapen(value: unknown, field: FlattenedField, idType: IdType): string | null {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return [value].flat().every((each) => isReference(each, field.relationTo, idType))
        ? null
        : `Chỗ này cần mã của mục (${idWords[idType]}). Hãy chọn lại mục.`
    case 'richText':
      return isText(value) ? null : 'Nội dung không có dạng của ô soạn thảo. Hãy soạn lại ô này.'
    case 'array':
    case 'blocks':
      return isRows(value) ? null : 'Chỗ này cần một danh sách các dòng. Hãy nhập lại từng dòng.'
    case 'group':
    case 'tab':
      return isRecord(value) ? null : 'Chỗ này cần một nhóm ô. Hãy nhập lại từng ô.'
    default:
      return null
  }
}

/** As Payload's forms say that nothing is chosen. */
const nothing: ReadonlySet<unknown> = new Set([null, undefined, '', 'none', 'null'])

function isReference(
  value: unknown,
  relationTo: string | readonly string[],
  idType: IdType,
): boolean {
  if (nothing.has(value)) return true
  if (typeof relationTo === 'string') return isIdOrDocument(value, idType)
  if (!isRecord(value)) return false
  const { relationTo: kind, value: id } = value
  return (
    typeof kind === 'string' &&
    relationTo.includes(kind) &&
    (nothing.has(id) || isIdOrDocument(id, idType))
  )
}

/** An id, the driver's own form of one, or a document that has one. */
function isIdOrDocument(value: unknown, idType: IdType): boolean {
  if (!isRecord(value)) return isId(value, idType)
  return Object.getPrototypeOf(value) !== Object.prototype || isId(value['id'], idType)
}

/** A form sends the number of its rows for none. */
const isRows = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isRecord) : ['', 0, '0'].includes(value as string)

const isText = (value: unknown): boolean =>
  isRecord(value) && isRecord(value['root']) && nodesOf(value).every(isNode)

const nodesWithFields: ReadonlySet<unknown> = new Set(['block', 'inlineBlock', 'link', 'autolink'])

const isNode = ({ type, fields, children }: Readonly<Record<string, unknown>>): boolean =>
  (children === undefined || (Array.isArray(children) && children.every(isRecord))) &&
  (fields === undefined ? !nodesWithFields.has(type) : isRecord(fields))

/** Every node of a text, its root first. */
export function nodesOf(text: unknown): readonly Readonly<Record<string, unknown>>[] {
  const root = isRecord(text) ? text['root'] : undefined
  return isRecord(root) ? withChildren(root) : []
}

function withChildren(
  node: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>>[] {
  const { children } = node
  const below = Array.isArray(children) ? children.filter(isRecord).flatMap(withChildren) : []
  return [node, ...below]
}
