import type { HTMLConverters, HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import type { CollectionSlug } from 'payload'
import type { Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, type DocumentId } from '../../kit/tags.ts'
import { escapeHtml } from '../core/escapeHtml.ts'
import type { BodyRenderer, FullTextParts, Reading, Row } from '../options.ts'
import { findShown, keyOfReference, type Reference, type Shown } from './findShown.ts'

type Node = {
  readonly type?: string
  readonly relationTo?: unknown
  readonly value?: unknown
  readonly fields?: { readonly linkType?: unknown; readonly doc?: unknown }
  readonly children?: readonly Node[]
}

type LexicalOptions = {
  /** The collection of pictures; null where texts have none. */
  readonly media: string | null
  /** HTML of the project's own nodes and blocks, in the place of what is made here. */
  readonly converters?: HTMLConvertersFunction | undefined
}

/**
 * Bodies of Payload's own Lexical editor, with pictures, and with links to documents that are items
 * themselves. Imported when first needed, so that a project with another editor and a renderer of its
 * own needs no Lexical.
 */
export function lexicalBodies({ media, converters }: LexicalOptions): BodyRenderer {
  return async ({ reading, bodies }) => {
    const { convertLexicalToHTML } = await import('@payloadcms/richtext-lexical/html')
    const roots = bodies.map(({ id, body }) => ({ id, root: rootOf(body) }))
    const ids = media === null ? [] : roots.flatMap(({ root }) => uploadsOf(root))
    const uploads = await findUploads(reading, media ?? '', ids)
    const shown = await findShown(
      reading,
      roots.flatMap(({ root }) => referencesOf(root)),
    )
    const own = ownConverters(shown.value)
    const textOf = (root: Node | null): FullTextParts => {
      if (!root) return { above: '', below: '' }
      const below = convertLexicalToHTML({
        data: { root: withUploads(root, uploads) } as never,
        converters: ({ defaultConverters }) => {
          const usual = { ...defaultConverters, ...own }
          return converters ? converters({ defaultConverters: usual }) : usual
        },
        disableContainer: true,
      })
      return { above: '', below }
    }
    const texts = roots.map(({ id, root }): [string, Sourced<FullTextParts>] => {
      const references = referencesOf(root)
      const pictures = media === null ? [] : uploadsOf(root).map((one) => tagOfDocument(media, one))
      const led = references.map((one) => tagOfDocument(one.collection, one.id))
      const staleAt = references.length === 0 ? null : shown.staleAt
      const tags = [...new Set([...pictures, ...led])]
      return [String(id), { value: textOf(root), tags, staleAt }]
    })
    return new Map(texts)
  }
}

/**
 * A link inside the project leads where its document is, and is plain words where readers cannot go; a
 * document that stands in a text is such a link. Of what else nothing is known it shows nothing.
 */
function ownConverters(shown: ReadonlyMap<string, Shown>): HTMLConverters {
  const shownBy = (reference: Reference | null): Shown | undefined =>
    reference ? shown.get(keyOfReference(reference)) : undefined
  const linkTo = (url: string, html: string): string => `<a href="${escapeHtml(url)}">${html}</a>`
  return {
    link: ({ node, nodesToHTML }) => {
      const words = nodesToHTML({ nodes: node.children }).join('')
      if (node.fields.linkType !== 'internal') {
        return node.fields.url ? linkTo(node.fields.url, words) : words
      }
      const to = shownBy(referenceOf(node))
      return to ? linkTo(to.url, words) : words
    },
    relationship: ({ node }) => {
      const to = shownBy(referenceOf(node))
      return to ? `<p>${linkTo(to.url, escapeHtml(to.title))}</p>` : ''
    },
    unknown: () => '',
  }
}

const rootOf = (body: unknown): Node | null =>
  (body as { root?: Node | null } | null | undefined)?.root ?? null

function uploadsOf(node: Node | null): DocumentId[] {
  if (!node) return []
  const own = node.type === 'upload' && isId(node.value) ? [node.value] : []
  return [...own, ...(node.children ?? []).flatMap(uploadsOf)]
}

function referencesOf(node: Node | null): Reference[] {
  if (!node) return []
  const own = referenceOf(node)
  return [...(own ? [own] : []), ...(node.children ?? []).flatMap(referencesOf)]
}

/** What a link inside the project, or a document in the text, is about. */
function referenceOf({ type, fields, ...node }: Node): Reference | null {
  const told: unknown = type === 'relationship' ? node : linkedBy(type, fields)
  const { relationTo, value } = (told ?? {}) as { relationTo?: unknown; value?: unknown }
  const id = typeof value === 'object' && value !== null ? (value as Partial<Row>).id : value
  return typeof relationTo === 'string' && isId(id) ? { collection: relationTo, id } : null
}

const linkedBy = (type: string | undefined, fields: Node['fields']): unknown =>
  type === 'link' && fields?.linkType === 'internal' ? fields.doc : null

const isId = (value: unknown): value is DocumentId =>
  typeof value === 'string' || typeof value === 'number'

function withUploads(node: Node, uploads: ReadonlyMap<string, Row>): Node {
  const children = node.children?.map((child) => withUploads(child, uploads))
  const value = node.type === 'upload' ? (uploads.get(String(node.value)) ?? node.value) : undefined
  return { ...node, ...(children ? { children } : {}), ...(value === undefined ? {} : { value }) }
}

async function findUploads(
  { payload, now, locale }: Reading,
  collection: string,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<string, Row>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    context: { now },
    ...((locale ? { locale } : {}) as object),
  })
  return new Map((docs as unknown as Row[]).map((row) => [String(row.id), row]))
}
