import { judgeLink } from '../kit/addresses/judgeLink.ts'
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
  const { collection } = source
  const found = new Set([
    ...handPickedIn(document, source),
    ...decisionsOf(document).pins.flatMap(({ story }) => keyOfLink(story, collection)),
    ...nodesOf(bodyOf(document, source, locale)).flatMap((node) => keyOfNode(node, source)),
  ])
  found.delete(keyOf(collection, document['id'] as number | string))
  return [...found].slice(0, mostLinks)
}

/** What the addresses of this site that stand in its text name, as links or written out. */
export function namesLinkedIn(
  document: Row,
  source: Source,
  locale: string | null = null,
): string[] {
  const body = bodyOf(document, source, locale)
  const texts = typeof body === 'string' ? [body] : nodesOf(body).map(({ text }) => text)
  const addresses = [
    ...nodesOf(body).map(({ fields }) => (fields as Row | null | undefined)?.['url']),
    ...texts.flatMap(addressesIn),
  ]
  const names = addresses.flatMap((address) => nameOfAddress(address, source) ?? [])
  return [...new Set(names)].slice(0, mostLinks)
}

/** What an address of this site names; null for what is none. */
export function nameOfAddress(address: unknown, { site }: Source): string | null {
  const judged = judgeLink(address, site.url)
  if (judged?.is !== 'site') return null
  const [path = ''] = judged.href.split(/[?#]/, 1)
  return site.nameInAddress(path) ?? path.replace(/(?<=.)\/$/, '')
}

/** In HTML, where links stand in attributes, and in words, where the sentence goes on behind them. */
const addressesIn = (text: unknown): string[] =>
  typeof text === 'string'
    ? [...text.matchAll(/href\s*=\s*["']?([^"'\s>]+)|(https?:\/\/[^\s<>"'()]+)/gi)].map(
        ([, href, written = '']) => href ?? written.replace(/[.,;:!?…”’]+$/u, ''),
      )
    : []

const bodyOf = (document: Row, { body, locales }: Source, locale: string | null): unknown =>
  body === null ? null : valueIn(document, body, { locales, locale })

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

/** The keys that a link, or a block for it, names in Payload's rich text. */
function keyOfNode({ type, fields }: Row, { collection, block }: Source): string[] {
  const held = (fields ?? {}) as Row
  if (type === 'link') return held['doc'] ? keyOfLink(held['doc'], collection) : []
  const isBlock = type === 'block' && block && held['blockType'] === block.slug
  return isBlock ? keyOfLink(held[block.field], collection) : []
}

/** The nodes of Payload's rich text, those in boxes too. */
function nodesOf(value: unknown, depth = 0): Row[] {
  if (depth > maxDepth || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return (value as unknown[]).flatMap((one) => nodesOf(one, depth + 1))
  const node = value as Row
  const boxed = node['type'] === 'block' ? Object.values((node['fields'] ?? {}) as Row) : []
  return [
    node,
    ...[node['root'], node['children'], boxed].flatMap((one) => nodesOf(one, depth + 1)),
  ]
}

const isId = (value: unknown): value is number | string =>
  typeof value === 'number' || typeof value === 'string'
