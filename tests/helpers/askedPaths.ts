import type { FlattenedField, SanitizedConfig } from 'payload'

/** A path that somebody may write into a `where` or a `sort`. */
export type AskedPath = {
  readonly path: string
  readonly field: FlattenedField
  /**
   * `value`: a field that holds one. `container`: a group, a list or a join, which holds others.
   * `relation`: through a relation, into another document. `inside`: into a text or a record.
   */
  readonly kind: 'value' | 'container' | 'relation' | 'inside'
  /** The fields on the way and the last, as far as they are of the document asked about. */
  readonly own: readonly string[]
  /** Leads through a list, so a document has several of its values. */
  readonly isRepeated: boolean
}

type Walk = {
  readonly config: SanitizedConfig
  readonly prefix: string
  readonly own: readonly string[]
  readonly isRepeated: boolean
  /** How many relations the path may still go through; null within the document itself. */
  readonly hops: number
  readonly kind: 'relation' | null
}

/**
 * Every path of the fields as the configuration has them, and those through a relation; beyond a
 * second relation only the first field and the hidden ones, as all of its paths end the same way.
 */
export function askedPaths(
  config: SanitizedConfig,
  fields: readonly FlattenedField[],
  prefix = '',
): AskedPath[] {
  const start = { config, prefix, own: [], isRepeated: false, hops: 2, kind: null }
  return [...new Map(walk(fields, start).map((each) => [each.path, each])).values()]
}

function walk(fields: readonly FlattenedField[], state: Walk): AskedPath[] {
  return fields.flatMap((field) => {
    const path = state.prefix + field.name
    const own = state.kind === 'relation' ? state.own : [...state.own, field.name]
    const { isRepeated } = state
    const isContainer = 'flattenedFields' in field || ['blocks', 'join'].includes(field.type)
    const kind = state.kind ?? (isContainer ? 'container' : 'value')
    return [{ path, field, kind, own, isRepeated }, ...below(field, { ...state, own }, path)]
  })
}

function below(field: FlattenedField, state: Walk, path: string): AskedPath[] {
  const prefix = `${path}.`
  switch (field.type) {
    case 'group':
    case 'tab':
      return walk(field.flattenedFields, { ...state, prefix })
    case 'array':
      return walk(field.flattenedFields, { ...state, prefix, isRepeated: true })
    case 'blocks':
      return field.blocks.flatMap(({ flattenedFields }) =>
        walk(flattenedFields, { ...state, prefix, isRepeated: true }),
      )
    case 'richText':
    case 'json': {
      const kind = state.kind ?? 'inside'
      const { own, isRepeated } = state
      return [{ path: `${prefix}root`, field, kind, own, isRepeated }]
    }
    case 'relationship':
    case 'upload':
      return through(field.relationTo, { ...state, prefix })
    case 'join':
      return through(field.collection, { ...state, prefix })
    default:
      return []
  }
}

function through(to: string | readonly string[], state: Walk): AskedPath[] {
  if (state.hops === 0) return []
  return [to].flat().flatMap((slug) => {
    const related = state.config.collections.find((each) => each.slug === slug)
    if (!related) return []
    const next = { ...state, hops: state.hops - 1, kind: 'relation' as const }
    const fields = related.flattenedFields.filter(
      (field, index) => next.hops > 0 || index === 0 || ('hidden' in field && field.hidden),
    )
    return walk(fields, next)
  })
}
