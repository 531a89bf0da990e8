import type { CollectionConfig, Field } from 'payload'

/** A field of a collection as its configuration has it. */
export type FoundField = {
  readonly type: string
  /** The collections that it leads to; none for what is no relation. */
  readonly relationTo: readonly string[]
  readonly hasMany: boolean
  /** There is no column of it to ask for. */
  readonly isVirtual: boolean
  readonly isLocalized: boolean
  /** It stands in a list, and a document may hold many of it. */
  readonly isRepeated: boolean
  /** What it may hold, where that is a choice. */
  readonly choices: readonly string[] | null
}

type Around = { readonly path: string; readonly isRepeated: boolean; readonly isLocalized: boolean }
type Fields = ReadonlyMap<string, FoundField>

/** Every field of a collection by its path (`meta.description`), those that Payload adds included. */
export const fieldsOf = (collection: CollectionConfig): Fields =>
  new Map([
    ...payloadsOwn(collection),
    ...fieldsIn(collection.fields, { path: '', isRepeated: false, isLocalized: false }),
  ])

/** Rows, tabs without a name and what only looks like something are no part of a path. */
function fieldsIn(fields: readonly Field[], around: Around): [string, FoundField][] {
  return fields.flatMap((field): [string, FoundField][] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        fieldsIn(tab.fields, 'name' in tab ? within(around, tab) : around),
      )
    }
    // A group may do without a name.
    if (!('name' in field) || !field.name) {
      return 'fields' in field ? fieldsIn(field.fields, around) : []
    }
    if (field.type === 'ui') return []
    const inside = within(around, field)
    return [
      [
        inside.path,
        { ...describe(field), isRepeated: around.isRepeated, isLocalized: inside.isLocalized },
      ],
      ...('fields' in field
        ? fieldsIn(field.fields, {
            ...inside,
            isRepeated: around.isRepeated || field.type === 'array',
          })
        : []),
    ]
  })
}

type Named = { readonly name?: string; readonly localized?: boolean | undefined }

const within = ({ path, isRepeated, isLocalized }: Around, { name, localized }: Named): Around => ({
  path: path === '' ? (name ?? '') : `${path}.${name ?? ''}`,
  isRepeated,
  isLocalized: isLocalized || localized === true,
})

function describe(field: Field): Omit<FoundField, 'isRepeated' | 'isLocalized'> {
  const { type, relationTo, hasMany, virtual, options } = field as {
    readonly type: string
    readonly relationTo?: string | readonly string[]
    readonly hasMany?: boolean
    readonly virtual?: boolean | string
    readonly options?: readonly (string | { readonly value: string })[]
  }
  return {
    type,
    relationTo: relationTo === undefined ? [] : [relationTo].flat(),
    hasMany: hasMany === true,
    isVirtual: virtual === true,
    choices: options?.map((option) => (typeof option === 'string' ? option : option.value)) ?? null,
  }
}

const plain = (type: string): FoundField => ({
  type,
  relationTo: [],
  ...{ hasMany: false, isVirtual: false, isLocalized: false, isRepeated: false, choices: null },
})

/** What Payload puts into a collection by itself. */
function payloadsOwn({ timestamps, versions, trash, upload, auth }: CollectionConfig) {
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  const named = (type: string, ...names: string[]) =>
    names.map((name): [string, FoundField] => [name, plain(type)])
  return [
    ...named('id', 'id'),
    ...(timestamps === false ? [] : named('date', 'createdAt', 'updatedAt')),
    ...(hasDrafts ? named('select', '_status') : []),
    ...(trash ? named('date', 'deletedAt') : []),
    ...(upload ? named('text', 'filename', 'mimeType', 'url', 'thumbnailURL') : []),
    ...(upload ? named('number', 'filesize', 'width', 'height', 'focalX', 'focalY') : []),
    ...(upload ? named('group', 'sizes') : []),
    ...(auth ? named('email', 'email') : []),
  ]
}
