import { valueAt } from '../kit/fieldValue.ts'
import { valueIn } from '../kit/locales.ts'
import { decisionsOf, type Reference } from './fields/decisions.ts'
import { keyOf } from './core/choose.ts'
import type { Source } from './resolveOptions.ts'

type Row = Readonly<Record<string, unknown>>

/** A law printed whole may link to hundreds; what so many are tied by ties nothing. */
const mostLinks = 40
/** Deeper than any editor nests. */
const maxDepth = 60

/**
 * The keys of the documents that editors linked to from a document: picked by hand, pinned, and in
 * its text by a link or by the block for it.
 */
export function linksIn(document: Row, source: Source, locale: string | null = null): string[] {
  const { collection, body, block, locales } = source
  const found = new Set([
    ...handPickedIn(document, source),
    ...decisionsOf(document).pins.flatMap(({ story }) => keyOfLink(story, collection)),
    ...(body === null
      ? []
      : linksOfText(valueIn(document, body, { locales, locale }), { collection, block })),
  ])
  found.delete(keyOf(collection, document['id'] as number | string))
  return [...found].slice(0, mostLinks)
}

/** The keys of the links that an editor picked by hand in a document, populated or not. */
export const handPickedIn = (row: Row, { collection, picks }: Source): string[] =>
  picks.flatMap((field) => {
    const value = valueAt(row, field)
    return (Array.isArray(value) ? value : [value]).flatMap((one) => keyOfLink(one, collection))
  })

/** A relation to one collection holds an id or a document, one to several a reference. */
export function keyOfLink(link: unknown, collection: string): string[] {
  if (isId(link)) return [keyOf(collection, link)]
  const { relationTo, value, id } = (link ?? {}) as Partial<Reference> & { id?: unknown }
  if (relationTo !== undefined) return keyOfLink(value, relationTo)
  return isId(id) ? [keyOf(collection, id)] : []
}

type Text = Pick<Source, 'collection' | 'block'>

/** Links of Payload's rich text to documents, and blocks that lead to one. */
function linksOfText(node: unknown, text: Text, depth = 0): string[] {
  if (depth > maxDepth || typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) {
    return (node as unknown[]).flatMap((child) => linksOfText(child, text, depth + 1))
  }
  const { type, fields, children, root } = node as Row
  return [
    ...linkOfNode(type, (fields ?? {}) as Row, text),
    ...linksOfText(root, text, depth + 1),
    ...linksOfText(children, text, depth + 1),
  ]
}

function linkOfNode(type: unknown, fields: Row, { collection, block }: Text): string[] {
  if (type === 'link') return fields['doc'] ? keyOfLink(fields['doc'], collection) : []
  const isBlock = type === 'block' && block && fields['blockType'] === block.slug
  return isBlock ? keyOfLink(fields[block.field], collection) : []
}

const isId = (value: unknown): value is number | string =>
  typeof value === 'number' || typeof value === 'string'
