import type { FlattenedField } from 'payload'

/** The paths at which fields name photos: in a group, a list and a block as much as at the top. */
export function photoPaths(fields: readonly FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name
    switch (field.type) {
      case 'upload':
      case 'relationship': {
        if (![field.relationTo].flat().includes('media')) return []
        return Array.isArray(field.relationTo) ? [`${path}.value`] : [path]
      }
      case 'array':
      case 'group':
      case 'tab':
        return photoPaths(field.flattenedFields, `${path}.`)
      case 'blocks':
        return field.blocks.flatMap((block) =>
          typeof block === 'string' ? [] : photoPaths(block.flattenedFields, `${path}.`),
        )
      default:
        return []
    }
  })
}
