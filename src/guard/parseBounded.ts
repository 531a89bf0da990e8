import {
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Bounds } from './bounds.ts'

/** How much work a selection asks for, with its fragments unfolded. */
type Cost = {
  readonly rootFields: number
  readonly fields: number
  readonly depth: number
  readonly directives: number
}

/**
 * A GraphQL document within the bounds of who sent it. Graphql's own validation compares fields in
 * pairs, and each field at the root is a query to the database, so this comes before both.
 *
 * @throws GraphQLError for a document that is no GraphQL, or too big.
 */
export function parseBounded(source: string, bounds: Bounds['graphql']): DocumentNode {
  if (source.length > bounds.length) refuse(`tối đa ${bounds.length} ký tự`)
  const document = parse(source, { maxTokens: bounds.tokens, noLocation: true })
  const { rootFields, fields, depth, directives } = costOf(document)
  if (rootFields > bounds.rootFields) {
    refuse(`tối đa ${bounds.rootFields} truy vấn, kể cả bí danh, trong một lần gửi`)
  }
  if (fields > bounds.fields) refuse(`tối đa ${bounds.fields} trường`)
  if (depth > bounds.depth) refuse(`tối đa ${bounds.depth} tầng`)
  if (directives > bounds.directives) refuse(`tối đa ${bounds.directives} chỉ thị`)
  return document
}

function refuse(accepted: string): never {
  throw new GraphQLError(`Truy vấn quá lớn: ${accepted}. Hãy chia nhỏ.`)
}

function costOf({ definitions }: DocumentNode): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition)
    }
  }
  const known = new Map<string, Cost>()

  /** Of a fragment once, however often it is spread; nothing of one that spreads itself. */
  const ofFragment = (name: string): Cost => {
    const counted = known.get(name)
    if (counted) return counted
    known.set(name, none)
    const fragment = fragments.get(name)
    const cost = fragment ? ofSelections(fragment.selectionSet) : none
    known.set(name, cost)
    return cost
  }

  const ofSelections = ({ selections }: SelectionSetNode): Cost =>
    selections.map(ofSelection).reduce(add, none)

  const ofSelection = (selection: SelectionSetNode['selections'][number]): Cost => {
    const directives = selection.directives?.length ?? 0
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return add({ ...none, directives }, ofFragment(selection.name.value))
    }
    const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : none
    if (selection.kind === Kind.INLINE_FRAGMENT) return add({ ...none, directives }, inner)
    // What the schema says of itself is deep, is made of no documents, and is closed in production.
    const isOfSchema = selection.name.value.startsWith('__')
    return {
      rootFields: 1,
      fields: inner.fields + 1,
      depth: isOfSchema ? 1 : inner.depth + 1,
      directives: inner.directives + directives,
    }
  }

  return definitions
    .map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? ofSelections(definition.selectionSet) : none,
    )
    .reduce(add, none)
}

const none: Cost = { rootFields: 0, fields: 0, depth: 0, directives: 0 }

const add = (a: Cost, b: Cost): Cost => ({
  rootFields: a.rootFields + b.rootFields,
  fields: a.fields + b.fields,
  depth: Math.max(a.depth, b.depth),
  directives: a.directives + b.directives,
})
