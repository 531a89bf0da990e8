type Row = Readonly<Record<string, unknown>>

/**
 * What a document holds at the path of a field, such as `meta.description`; of a path through lists,
 * the values of all of them. A form gives its fields flat, under their whole paths.
 */
export function valueAt(row: object | null | undefined, path: string): unknown {
  if (!row) return undefined
  if (Object.hasOwn(row, path)) return (row as Row)[path]
  return path.split('.').reduce<unknown>(step, row)
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return (value as unknown[]).flatMap((one) => step(one, name) ?? [])
  return typeof value === 'object' && value !== null ? (value as Row)[name] : undefined
}

/** What a query selects so that the fields of these paths are in its rows. */
export const selectionOf = (paths: readonly string[]): Record<string, true> =>
  Object.fromEntries(paths.map((path) => [path.split('.', 1)[0] ?? path, true as const]))
