import { flattenAllFields, type Field, type FlattenedField, type SanitizedConfig } from 'payload'

/** A field of a document, or of a link or a box within its text, by what leads to it. */
export type PlacedField = { readonly place: string; readonly field: FlattenedField }

/** Every field of one line, of every collection, global, list, box and rich text of the project. */
export function* lineFields(config: SanitizedConfig): Generator<PlacedField> {
  for (const { slug, flattenedFields } of [...config.collections, ...config.globals]) {
    yield* within(flattenedFields, slug)
  }
}

function* within(fields: readonly FlattenedField[], before: string): Generator<PlacedField> {
  for (const field of fields) {
    const place = `${before}.${field.name}`
    if (field.type === 'text' || field.type === 'textarea') yield { place, field }
    if ('flattenedFields' in field) yield* within(field.flattenedFields, place)
    if (field.type === 'blocks') {
      for (const block of field.blocks) yield* within(block.flattenedFields, place)
    }
    if (field.type === 'richText') yield* withinText(field.editor, place)
  }
}

type Subfields = (of: { node: object; req: object }) => Field[] | null
type Editor = {
  readonly editorConfig?: {
    readonly features: { readonly getSubFields?: ReadonlyMap<string, Subfields> }
    readonly resolvedFeatureMap: ReadonlyMap<
      string,
      { readonly sanitizedServerFeatureProps?: { readonly blocks?: readonly Block[] } }
    >
  }
}
type Block = { readonly slug: string; readonly fields: Field[] }

function* withinText(editor: unknown, place: string): Generator<PlacedField> {
  const { editorConfig } = editor as Editor
  for (const type of ['link', 'autolink']) {
    const fields = editorConfig?.features.getSubFields?.get(type)?.({
      node: { fields: {} },
      req: {},
    })
    if (fields) yield* within(flattenAllFields({ fields }), `${place}.${type}`)
  }
  const boxes = editorConfig?.resolvedFeatureMap.get('blocks')?.sanitizedServerFeatureProps?.blocks
  for (const { slug, fields } of boxes ?? []) {
    yield* within(flattenAllFields({ fields }), `${place}.${slug}`)
  }
}
