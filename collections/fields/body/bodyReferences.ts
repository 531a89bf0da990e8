import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

type Id = number | string
type Reference = Id | { readonly id?: Id | null } | null | undefined

/** What a body shows besides its own words. */
export type BodyReferences = {
  readonly photos: readonly Id[]
  readonly articles: readonly Id[]
}

type Node = {
  readonly type?: string
  readonly children?: readonly Node[]
  readonly fields?: Fields
}
type Fields = {
  readonly blockType?: string
  readonly photo?: Reference
  readonly photos?: readonly { readonly photo?: Reference }[] | null
  readonly article?: Reference
  readonly content?: SerializedEditorState | null
}

/** The ids of the photos and articles that a body refers to, in the order of the text. */
export function bodyReferences(body: SerializedEditorState | null | undefined): BodyReferences {
  const photos = new Set<Id>()
  const articles = new Set<Id>()
  const collect = (node: Node): void => {
    if (node.type === 'block' && node.fields) collectBlock(node.fields)
    node.children?.forEach(collect)
  }
  const collectBlock = ({ blockType, photo, photos: list, article, content }: Fields): void => {
    if (blockType === 'photo') add(photos, photo)
    if (blockType === 'gallery') list?.forEach((entry) => add(photos, entry.photo))
    if (blockType === 'relatedArticle') add(articles, article)
    if (content) collect(content.root)
  }
  if (body) collect(body.root)
  return { photos: [...photos], articles: [...articles] }
}

/** Depth 0 gives ids; whoever populated the body gives documents. */
function add(ids: Set<Id>, reference: Reference): void {
  const id = typeof reference === 'object' ? reference?.id : reference
  if (id !== undefined && id !== null) ids.add(id)
}
