import { formatNames, type FlattenedField } from 'payload'

type Named = { readonly slug: string; readonly flattenedFields: readonly FlattenedField[] }

/** A collection's documents as GraphQL names them. */
export function graphqlNamesOf({ slug }: Pick<Named, 'slug'>): {
  readonly one: string
  readonly many: string
} {
  const { singular, plural } = formatNames(slug)
  return { one: singular, many: singular === plural ? `all${singular}` : plural }
}

/** A value as it stands in a query; the values of the named fields are enums. */
export function literal(value: unknown, enums: ReadonlySet<string> = new Set(['_status'])): string {
  if (Array.isArray(value)) return `[${value.map((entry) => literal(entry, enums)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value).map(([key, entry]) => {
    const text = literal(entry, enums)
    return `${key}: ${enums.has(key) ? text.replaceAll('"', '').replaceAll('-', '_') : text}`
  })
  return `{${entries.join(', ')}}`
}

/** The fields whose values are enums, however deep. */
export const enumsOf = ({ flattenedFields }: Pick<Named, 'flattenedFields'>): ReadonlySet<string> =>
  new Set([
    'relationTo',
    ...flattenedFields.flatMap((field) => {
      if (field.type === 'select') return [field.name]
      return 'flattenedFields' in field ? [...enumsOf(field)] : []
    }),
  ])
