import type { CollectionBeforeOperationHook, Where } from 'payload'

/**
 * Makes a list of dates that a `where` brings as one text (`[in]=…,…`). Payload's MongoDB adapter
 * takes that text for one date, finds that it is none, and leaves the condition out: everything
 * would be found.
 */
export const splitDateLists: CollectionBeforeOperationHook = ({ args }) => {
  const { where } = args as { where?: unknown }
  return isRecord(where) ? { ...args, where: split(where) } : args
}

function split(where: object): Where {
  const entries = Object.entries(where).map(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) {
      const parts: readonly unknown[] = value
      return [key, parts.map((part) => (isRecord(part) ? split(part) : part))]
    }
    return [key, isRecord(value) ? splitOperands(value) : value]
  })
  return Object.fromEntries(entries) as Where
}

const splitOperands = (condition: object): object =>
  Object.fromEntries(
    Object.entries(condition).map(([operator, operand]) => [
      operator,
      isDateList(operator, operand) ? operand.split(',').map((date) => date.trim()) : operand,
    ]),
  )

const isDateList = (operator: string, operand: unknown): operand is string =>
  ['in', 'not_in', 'all'].includes(operator) &&
  typeof operand === 'string' &&
  /^\s*\d{4}-\d\d-\d\d[^,]*,/.test(operand)

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
