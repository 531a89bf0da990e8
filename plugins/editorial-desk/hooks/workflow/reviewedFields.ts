import type { FlattenedField } from 'payload'
import { workflowFieldNames } from '../../fields/workflow/workflowFields.ts'
import type { Publication } from '../../resolveOptions.ts'

const system = ['id', '_status', 'createdAt', 'updatedAt', 'deletedAt']

/**
 * The fields of a publication whose words somebody approves: all that are not named as open, nor worked
 * out from the others and hidden from everybody.
 */
export function reviewedFields(
  fields: readonly FlattenedField[],
  { author, unreviewed }: Publication,
): string[] {
  const open = new Set([...system, ...workflowFieldNames, author, ...unreviewed])
  const isDerived = (field: FlattenedField) =>
    ('virtual' in field && Boolean(field.virtual)) || ('hidden' in field && field.hidden)
  return fields.flatMap((field) => (open.has(field.name) || isDerived(field) ? [] : [field.name]))
}
