import type { PayloadRequest } from 'payload'
import type { AskableField } from './askableField.ts'
import { listOf } from './checkSize.ts'
import { isRecord, type Comparison } from './comparisons.ts'
import { keyOf, type Reference } from './references.ts'
import { quoted, RefusedRequest } from './refusal.ts'
import { type Entity, onlyReads, openAmong, readsAll } from './withheld.ts'

type Asked = {
  readonly field: AskableField
  readonly entity: Entity
  readonly req: PayloadRequest
}

/** Fields whose answers leave out what the caller may not open. */
async function isWithheld({ field, entity, req }: Asked): Promise<boolean> {
  const kinds = kindsOf(field)
  if (kinds.length === 0 || !(await onlyReads(entity, req))) return false
  const open = await Promise.all(kinds.map((slug) => readsAll(slug, req)))
  return open.includes(false)
}

const kindsOf = (field: AskableField): readonly string[] =>
  'relationTo' in field ? [field.relationTo as string | string[]].flat() : []

/** @throws RefusedRequest where an order would tell of references that no answer gives. */
export async function refuseOrder(path: string, asked: Asked): Promise<void> {
  if (!(await isWithheld(asked))) return
  throw new RefusedRequest(
    `Không sắp xếp được theo ${quoted(path)}: liên kết này có thể dẫn tới mục chưa mở cho bạn.`,
  )
}

/** The rest is true of documents that name something else, or anything at all. */
const naming: ReadonlySet<string> = new Set(['equals', 'in', 'contains'])

/**
 * Makes a comparison with what the caller may not open one with what nobody has: the answer is the
 * same as for an id that does not exist.
 *
 * @throws RefusedRequest where it asks for what is not named.
 */
export async function withholdOperands(comparison: Comparison, asked: Asked): Promise<void> {
  if (!(await isWithheld(asked))) return
  const { path, operator, value, replace } = comparison
  if (!naming.has(operator) || value === null || value === 'null') {
    throw new RefusedRequest(
      `Không so sánh ${quoted(path)} như vậy được: liên kết này có thể dẫn tới mục chưa mở cho bạn. Hãy hỏi bằng ${[...naming].join(', ')} và mã của mục.`,
    )
  }
  const isList = operator === 'in'
  const operands = isList ? listOf(value) : [value]
  const named = operands.map((operand) => referencesIn(operand, kindsOf(asked.field)))
  const open = await openAmong(named.flat(), asked.req)
  const settled = operands.map((operand, index) =>
    named[index]?.some((reference) => open.has(keyOf(reference)))
      ? operand
      : nobodyInsteadOf(operand, asked.req),
  )
  replace(isList ? settled : settled[0])
}

/** What an operand can name: of a bare id, a document of any of the kinds. */
function referencesIn(operand: unknown, kinds: readonly string[]): readonly Reference[] {
  const { relationTo, value } = isRecord(operand) ? operand : { relationTo: kinds, value: operand }
  return [relationTo as string | string[]].flat().map((slug) => ({ slug, id: value as string }))
}

/** Of the form that the field takes, and given to no document on either database. */
function nobodyInsteadOf(operand: unknown, { payload }: PayloadRequest): unknown {
  const value = payload.db.defaultIDType === 'number' ? 0 : '0'.repeat(24)
  return isRecord(operand) ? { ...operand, value } : value
}
