import type { FlattenedField, PayloadRequest } from 'payload'
import { foldedAt } from '../../plugins/kit/search/foldWhere.ts'
import { findAskableField, type AskableField, type Refused } from './askableField.ts'
import { listOf } from './checkSize.ts'
import { isBoolean, misfit, type IdType } from './comparedValue.ts'
import type { Comparison } from './comparisons.ts'
import { namesItsKind, operatorsFor } from './operators.ts'
import { quoted, RefusedRequest } from './refusal.ts'
import type { Entity } from './withheld.ts'
import { refuseOrder, withholdOperands } from './withheldQuestions.ts'

/** Where a question is asked: the fields of a collection, a global or their versions. */
export type Place = {
  readonly entity: Entity
  readonly fields: readonly FlattenedField[]
  readonly req: PayloadRequest
}

/**
 * Whether each comparison asks a field that the caller reads, in a way that the field can answer;
 * with `operands`, whether it asks for a value that the field can have.
 */
export async function checkComparisons(
  comparisons: readonly Comparison[],
  place: Place,
  { operands = true }: { readonly operands?: boolean } = {},
): Promise<void> {
  for (const comparison of comparisons) {
    const field = await fieldAt(comparison.path, 'Không lọc được', place)
    checkOperator(comparison, acceptedBy(field, comparison.path, place))
    if (operands) checkOperand(comparison, field, place.req.payload.db.defaultIDType)
    await withholdOperands(comparison, { ...place, field })
  }
}

/** Whether each sort key, with or without its minus, is a field that the caller reads. */
export async function checkSort(keys: readonly string[], place: Place): Promise<void> {
  for (const key of keys) {
    const path = key.replace(/^-/, '')
    const field = await fieldAt(path, 'Không sắp xếp được', place)
    if (!isSortable(field)) {
      throw new RefusedRequest(
        `Không sắp xếp được theo ${quoted(path)}: hãy chọn trường có một giá trị.`,
      )
    }
    await refuseOrder(path, { ...place, field })
  }
}

/** Whether the values of a field can be listed once each: those of a relation to several kinds not. */
export async function checkDistinct(path: string, place: Place): Promise<void> {
  await checkSort([path], place)
  const field = await fieldAt(path, 'Không liệt kê được', place)
  if (namesItsKind(field)) {
    throw new RefusedRequest(`Không liệt kê được các giá trị của ${quoted(path)}.`)
  }
}

const isSortable = (field: AskableField): boolean =>
  field.type !== 'richText' && field.type !== 'json' && operatorsFor(field).length > 0

const reasons: Readonly<Record<Refused, string>> = {
  closed: 'hãy chọn một trường có trong loại mục này và được phép đọc.',
  relation: 'không đi qua liên kết được. Hãy hỏi chính liên kết bằng mã của mục.',
  inside: 'đây là một khối nội dung, không đi vào bên trong được.',
}

async function fieldAt(path: string, refused: string, { fields, req }: Place) {
  const found = await findAskableField({ fields, path, req })
  if (typeof found !== 'string') return found
  throw new RefusedRequest(`${refused} theo ${quoted(path)}: ${reasons[found]}`)
}

/** The newsroom searches long texts too, where their search form is stored beside them. */
const acceptedBy = (
  field: AskableField,
  path: string,
  { fields, req }: Place,
): readonly string[] =>
  field.type === 'richText' && req.user && foldedAt(fields, path)
    ? [...operatorsFor(field), 'like', 'contains']
    : operatorsFor(field)

function checkOperator({ path, operator }: Comparison, accepted: readonly string[]): void {
  if (!accepted.includes(operator)) {
    const words = accepted.length > 0 ? `Dùng được: ${accepted.join(', ')}.` : 'Hãy bỏ điều kiện.'
    throw new RefusedRequest(
      `Không so sánh ${quoted(path)} bằng ${quoted(operator)} được. ${words}`,
    )
  }
}

function checkOperand(
  { path, operator, value }: Comparison,
  field: AskableField,
  idType: IdType,
): void {
  if (operator === 'exists') {
    if (!isBoolean(value)) refuseValue(path, value, 'true hoặc false')
    return
  }
  // A search box sends its words to every field: a number is then looked for as text.
  if (operator === 'like') {
    if (typeof value !== 'string') refuseValue(path, value, 'một đoạn chữ')
    return
  }
  const isList = operator === 'in' || operator === 'not_in'
  if (asksForNothing(operator, value, field)) return
  for (const each of isList ? listOf(value) : [value]) {
    const expected = misfit(field, each, idType)
    if (expected !== null) refuseValue(path, each, expected)
  }
}

/** `equals null`, as Payload takes it; a number or a checkbox would take the word for a value. */
const asksForNothing = (operator: string, value: unknown, { type }: AskableField): boolean =>
  (operator === 'equals' || operator === 'not_equals') &&
  (value === null || (value === 'null' && type !== 'number' && type !== 'checkbox'))

function refuseValue(path: string, value: unknown, expected: string): never {
  throw new RefusedRequest(
    `${quoted(path)} không so sánh với ${quoted(value)} được: cần ${expected}.`,
  )
}
