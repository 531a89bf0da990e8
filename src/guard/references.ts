import type { FlattenedField, PayloadRequest } from 'payload'
import { isRecord } from './comparisons.ts'
import { fieldsOfRow } from './fieldsOfRow.ts'
import { insideNode, type RichText } from './insideNode.ts'

type DocumentId = number | string

/** What a document names of another: nothing but its kind and its id. */
export type Reference = { readonly slug: string; readonly id: DocumentId }

export const keyOf = ({ slug, id }: Reference): string => `${slug}/${id}`

type Keeper = {
  readonly keeps: (reference: Reference) => boolean
  readonly req: PayloadRequest
}

/**
 * Goes through every reference of a document, in lists, groups, blocks and texts, and takes those out
 * that are not to be kept. Documents that Payload filled in are no references any more.
 */
export function keepReferences(
  data: unknown,
  fields: readonly FlattenedField[],
  keeper: Keeper,
): void {
  if (!isRecord(data)) return
  for (const field of fields) {
    const value = data[field.name]
    if (value !== undefined && value !== null) keepInField(data, field, keeper)
  }
}

function keepInField(data: Record<string, unknown>, field: FlattenedField, keeper: Keeper): void {
  const value = data[field.name]
  switch (field.type) {
    case 'relationship':
    case 'upload':
      data[field.name] = kept(value, field.relationTo, keeper)
      break
    case 'group':
    case 'tab':
      keepReferences(value, field.flattenedFields, keeper)
      break
    case 'array':
    case 'blocks':
      for (const row of Array.isArray(value) ? (value as unknown[]) : []) {
        keepReferences(row, fieldsOfRow(row, field, keeper.req), keeper)
      }
      break
    case 'richText':
      keepInNode(isRecord(value) ? value['root'] : null, field, keeper)
      break
    default:
  }
}

function kept(value: unknown, relationTo: string | readonly string[], { keeps }: Keeper): unknown {
  const isKept = (each: unknown): boolean => {
    const reference = referenceIn(each, relationTo)
    return reference === null || keeps(reference)
  }
  if (Array.isArray(value)) return value.filter(isKept)
  return isKept(value) ? value : null
}

function referenceIn(value: unknown, relationTo: string | readonly string[]): Reference | null {
  if (typeof relationTo === 'string') return isId(value) ? { slug: relationTo, id: value } : null
  return isRecord(value) ? ofSeveralKinds(value) : null
}

function ofSeveralKinds({ relationTo: slug, value: id }: Record<string, unknown>) {
  return typeof slug === 'string' && isId(id) ? { slug, id } : null
}

const isId = (value: unknown): value is DocumentId =>
  typeof value === 'number' || typeof value === 'string'

function keepInNode(node: unknown, text: RichText, keeper: Keeper): void {
  if (!isRecord(node)) return
  const reference = ofSeveralKinds(node)
  if (reference && !keeper.keeps(reference)) node['value'] = null
  const { data, fields } = insideNode(node, text, keeper.req)
  keepReferences(data, fields, keeper)
  const { children } = node
  if (Array.isArray(children)) for (const child of children) keepInNode(child, text, keeper)
}
