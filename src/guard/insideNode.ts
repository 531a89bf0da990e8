import { flattenAllFields, type Field, type FlattenedField, type PayloadRequest } from 'payload'
import { isRecord } from './comparisons.ts'

export type RichText = Extract<FlattenedField, { type: 'richText' }>

/** What the features of a text's editor declare of its nodes. */
type Features = {
  readonly getSubFields?: ReadonlyMap<unknown, (of: NodeOf) => Field[] | null>
  readonly getSubFieldsData?: ReadonlyMap<unknown, (of: NodeOf) => unknown>
}
type NodeOf = { readonly node: unknown; readonly req: PayloadRequest }

/** The fields of one node of a text, such as a block or a link, and what it holds in them. */
export function insideNode(
  node: Readonly<Record<string, unknown>>,
  { editor }: RichText,
  req: PayloadRequest,
): { readonly data: unknown; readonly fields: readonly FlattenedField[] } {
  const { editorConfig } = (editor ?? {}) as { editorConfig?: { features?: Features } }
  const { getSubFields, getSubFieldsData } = editorConfig?.features ?? {}
  const of = { node, req }
  // Features look into the fields of a node without asking whether it has any.
  if (!isRecord(node['fields'])) return { data: null, fields: [] }
  const fields = getSubFields?.get(node['type'])?.(of)
  if (!fields) return { data: null, fields: [] }
  return {
    data: getSubFieldsData?.get(node['type'])?.(of) ?? null,
    fields: flattenAllFields({ fields }),
  }
}
