import { RefusedRequest, quoted } from './refusal.ts'

/** One comparison of a `where`. */
export type Comparison = {
  readonly path: string
  readonly operator: string
  readonly value: unknown
  /** Puts another value into the `where` that was read. */
  readonly replace: (value: unknown) => void
}

/** The shape of a `where`, read once: its comparisons, and how deep its `and` and `or` nest. */
export type ReadWhere = {
  readonly comparisons: readonly Comparison[]
  readonly nesting: number
}

const shape = 'Hãy viết where[trường][phép so sánh]=giá trị.'

/** Beyond any bound; what nests deeper is refused without being walked. */
const deepest = 20

/**
 * Takes a `where` apart. Nothing of a shape that Payload would overlook or stumble over is left.
 *
 * @throws RefusedRequest for what is no `where`.
 */
export function readWhere(where: unknown): ReadWhere {
  if (where === undefined || where === null || where === '') return { comparisons: [], nesting: 0 }
  return read(where, 0)
}

function read(where: unknown, nesting: number): ReadWhere {
  if (!isRecord(where)) throw new RefusedRequest(`Bộ lọc ${quoted(where)} không đọc được. ${shape}`)
  if (nesting > deepest) throw new RefusedRequest('Bộ lọc lồng nhau quá sâu. Hãy viết gọn lại.')
  const parts = Object.entries(where).map(([key, value]) =>
    isJunction(key) ? readJunction(key, value, nesting) : readField(key, value, nesting),
  )
  return {
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
    nesting: Math.max(nesting, ...parts.map((part) => part.nesting)),
  }
}

function readJunction(key: string, value: unknown, nesting: number): ReadWhere {
  if (!Array.isArray(value)) {
    throw new RefusedRequest(`where[${key}] phải là một danh sách điều kiện: where[${key}][0][…].`)
  }
  const parts = value.map((each) => read(each, nesting + 1))
  return {
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
    nesting: Math.max(nesting + 1, ...parts.map((part) => part.nesting)),
  }
}

function readField(path: string, value: unknown, nesting: number): ReadWhere {
  if (!isRecord(value) || Object.keys(value).length === 0) {
    throw new RefusedRequest(`Bộ lọc theo ${quoted(path)} thiếu phép so sánh. ${shape}`)
  }
  const comparisons = Object.entries(value).map(([operator, operand]) => ({
    path,
    operator,
    value: operand,
    replace: (other: unknown) => {
      value[operator] = other
    },
  }))
  return { comparisons, nesting }
}

const isJunction = (key: string): boolean => ['and', 'or'].includes(key.toLowerCase())

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
