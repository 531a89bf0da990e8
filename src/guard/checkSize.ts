import type { Bounds } from './bounds.ts'
import type { Comparison, ReadWhere } from './comparisons.ts'
import { quoted, RefusedRequest } from './refusal.ts'

/** Holds a `where` to the bounds of who asks: how much of it there is, not what it is about. */
export function checkSize({ comparisons, nesting }: ReadWhere, bounds: Bounds): void {
  if (nesting > bounds.nesting) {
    throw new RefusedRequest(`Bộ lọc lồng nhau quá sâu: tối đa ${bounds.nesting} tầng and/or.`)
  }
  const cost = comparisons.reduce((sum, comparison) => sum + costOf(comparison), 0)
  if (cost > bounds.comparisons) {
    throw new RefusedRequest(`Bộ lọc quá dài: tối đa ${bounds.comparisons} phép so sánh một lần.`)
  }
  for (const comparison of comparisons) checkOperand(comparison, bounds)
}

/** Payload makes a comparison of each word. */
const costOf = ({ operator, value }: Comparison): number =>
  operator.endsWith('like') && typeof value === 'string' ? value.trim().split(/\s+/).length : 1

function checkOperand({ path, operator, value }: Comparison, bounds: Bounds): void {
  const isList = operator === 'in' || operator === 'not_in'
  const values = isList ? listOf(value) : [value]
  if (values.length > bounds.listLength) {
    throw new RefusedRequest(
      `${quoted(path)}: tối đa ${bounds.listLength} giá trị trong một danh sách.`,
    )
  }
  if (values.some((each) => typeof each === 'string' && each.length > bounds.textLength)) {
    throw new RefusedRequest(
      `${quoted(path)}: chữ để so sánh dài tối đa ${bounds.textLength} ký tự.`,
    )
  }
}

/** The values of a list as Payload takes it: repeated, or in one text between commas. */
export function listOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return value.split(',').map((each) => each.trim())
  return Array.isArray(value) ? value : [value]
}
