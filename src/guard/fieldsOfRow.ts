import type { FlattenedField, PayloadRequest } from 'payload'
import { isRecord } from './comparisons.ts'

type Rows = Extract<FlattenedField, { type: 'array' | 'blocks' }>
type FlattenedBlock = { readonly slug: string; readonly flattenedFields: FlattenedField[] }

/** The blocks of a field, those that it only names included. */
export function blocksOf(
  { blocks, blockReferences }: Extract<FlattenedField, { type: 'blocks' }>,
  { payload }: PayloadRequest,
): readonly FlattenedBlock[] {
  return (blockReferences ?? blocks).map((block) =>
    typeof block === 'string' ? payload.blocks[block as never] : block,
  )
}

/** The fields of one row of a list, or of one block by its kind; none of a kind that is not known. */
export function fieldsOfRow(
  row: unknown,
  field: Rows,
  req: PayloadRequest,
): readonly FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  const kind = isRecord(row) ? row['blockType'] : undefined
  return blocksOf(field, req).find(({ slug }) => slug === kind)?.flattenedFields ?? []
}
