import type { HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import type { CollectionSlug } from 'payload'
import type { Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, type DocumentId } from '../../kit/tags.ts'
import type { BodyRenderer, FullTextParts, Reading, Row } from '../options.ts'

type Node = {
  readonly type?: string
  readonly value?: unknown
  readonly children?: readonly Node[]
}

/**
 * Bodies of Payload's own Lexical editor, with the pictures of the `media` collection. Imported when
 * first needed, so that a project with another editor and a renderer of its own needs no Lexical.
 */
export function lexicalBodies(media: string | null): BodyRenderer {
  return async ({ reading, bodies }) => {
    const { convertLexicalToHTML } = await import('@payloadcms/richtext-lexical/html')
    const ids = media === null ? [] : bodies.flatMap(({ body }) => uploadsOf(rootOf(body)))
    const uploads = await findUploads(reading, media ?? '', ids)
    const textOf = (root: Node | null): FullTextParts => {
      if (!root) return { above: '', below: '' }
      const data = { root: withUploads(root, uploads) } as never
      const below = convertLexicalToHTML({ data, converters, disableContainer: true })
      return { above: '', below }
    }
    const texts = bodies.map(({ id, body }): [string, Sourced<FullTextParts>] => {
      const root = rootOf(body)
      const own =
        media === null ? [] : uploadsOf(root).map((upload) => tagOfDocument(media, upload))
      return [String(id), { value: textOf(root), tags: [...new Set(own)], staleAt: null }]
    })
    return new Map(texts)
  }
}

/** A block of the project's own has no HTML here; an empty address is the story's own page. */
const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  unknown: '<p><a href="">Xem trên báo</a></p>',
})

const rootOf = (body: unknown): Node | null =>
  (body as { root?: Node | null } | null | undefined)?.root ?? null

function uploadsOf(node: Node | null): DocumentId[] {
  if (!node) return []
  const own = node.type === 'upload' && isId(node.value) ? [node.value] : []
  return [...own, ...(node.children ?? []).flatMap(uploadsOf)]
}

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
