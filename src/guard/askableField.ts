import type { FlattenedField, PayloadRequest } from 'payload'
import { blocksOf } from './fieldsOfRow.ts'

/** A field whose values may be compared, or one of the two parts of a relation to several kinds. */
export type AskableField =
  | FlattenedField
  | { readonly type: 'id' }
  | { readonly type: 'relatedId'; readonly relationTo: readonly string[] }
  | { readonly type: 'relatedKind' }

export type Refused =
  /** No such field, or none that this caller may read: the answer does not tell which. */
  | 'closed'
  /** It leads into another document. */
  | 'relation'
  /** It leads into a text or a record that is one value. */
  | 'inside'

/**
 * The only paths through a relation: which kind of document a relation to several kinds names, and
 * by what id. Both stand in the row itself.
 */
const partsOfRelation = ['relationTo', 'value']

/** What an account is guarded by; some of it is readable by its owner, none of it is for lists. */
const accountSecrets = new Set(['apiKey', 'apiKeyIndex', 'enableAPIKey', 'sessions'])

type Question = {
  readonly fields: readonly FlattenedField[]
  readonly path: string
  readonly req: PayloadRequest
}

/** The field behind a path of a `where` or a `sort`, if whoever asks may read it. */
export async function findAskableField({
  fields,
  path,
  req,
}: Question): Promise<AskableField | Refused> {
  // GraphQL writes nested fields so.
  const segments = path.replaceAll('__', '.').split('.')
  const accountPath = segments[0] === 'version' ? segments[1] : segments[0]
  if (accountPath !== undefined && accountSecrets.has(accountPath)) return 'closed'
  return walk(fields, segments, req)
}

async function walk(
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
  req: PayloadRequest,
): Promise<AskableField | Refused> {
  const field = fields.find((each) => each.name === name)
  if (!field) return name === 'id' && rest.length === 0 ? { type: 'id' } : 'closed'
  if (!(await mayRead(field, req))) return 'closed'
  if (field.type === 'join') return 'relation'
  if (rest.length === 0) return field
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return partOfRelation(field, rest)
    case 'richText':
    case 'json':
      return 'inside'
    case 'blocks':
      return throughBlocks(field, rest, req)
    default:
      return 'flattenedFields' in field ? walk(field.flattenedFields, rest, req) : 'closed'
  }
}

type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

function partOfRelation(
  { relationTo }: Relation,
  [part, ...rest]: readonly string[],
): AskableField | Refused {
  if (typeof relationTo === 'string' || rest.length > 0 || !partsOfRelation.includes(part ?? '')) {
    return 'relation'
  }
  return part === 'value' ? { type: 'relatedId', relationTo } : { type: 'relatedKind' }
}

/** Blocks of several kinds may have a field of one name: each of them has to be readable. */
async function throughBlocks(
  field: Extract<FlattenedField, { type: 'blocks' }>,
  path: readonly string[],
  req: PayloadRequest,
): Promise<AskableField | Refused> {
  const having = blocksOf(field, req).filter(({ flattenedFields }) =>
    flattenedFields.some((f) => f.name === path[0]),
  )
  const found = await Promise.all(
    having.map(({ flattenedFields }) => walk(flattenedFields, path, req)),
  )
  return found.find((each) => typeof each === 'string') ?? found[0] ?? 'closed'
}

/** Whether the caller reads the field in every document: it is asked of all of them at once. */
async function mayRead(field: FlattenedField, req: PayloadRequest): Promise<boolean> {
  if ('hidden' in field && field.hidden) return false
  if ('virtual' in field && field.virtual) return false
  const read = 'access' in field ? field.access.read : undefined
  if (!read) return true
  try {
    return await read({ req })
  } catch {
    // It wanted the document that it was asked about.
    return false
  }
}
