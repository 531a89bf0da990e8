export type Condition = Record<string, unknown>

/** What a database does with the few operators of the desk's queries. */
export function matches(where: Condition, row: object): boolean {
  return Object.entries(where).every(([key, condition]) => {
    if (key === 'and') return (condition as Condition[]).every((part) => matches(part, row))
    if (key === 'or') return (condition as Condition[]).some((part) => matches(part, row))
    const value = (row as Record<string, unknown>)[key] ?? null
    return Object.entries(condition as Condition).every(([operator, wanted]) =>
      compare(operator, value, wanted),
    )
  })
}

function compare(operator: string, value: unknown, wanted: unknown): boolean {
  const [left, right] = [Date.parse(String(value)), Date.parse(String(wanted))]
  switch (operator) {
    case 'equals':
      return value === wanted
    case 'not_equals':
      return value !== wanted
    case 'in':
      return (wanted as unknown[]).includes(value)
    case 'not_in':
      return value !== null && !(wanted as unknown[]).includes(value)
    case 'exists':
      return (value !== null) === wanted
    case 'less_than_equal':
      return value !== null && left <= right
    case 'greater_than':
      return value !== null && left > right
    default:
      throw new Error(`the query uses ${operator}; teach this test what it means`)
  }
}
