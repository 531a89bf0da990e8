import { createHash } from 'node:crypto'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import type { ArticleKey } from './data/articles.ts'
import type { PictureKey } from './data/pictures.ts'

/** A piece of a story's text: a paragraph, or what stands between paragraphs. */
export type BodyPart =
  | string
  | { readonly heading: string }
  | { readonly list: readonly string[] }
  | { readonly photo: PictureKey }
  | { readonly related: ArticleKey }
  | { readonly infoBox: { readonly title: string; readonly paragraphs: readonly string[] } }

type BodySources = {
  readonly photos: ReadonlyMap<PictureKey, DocumentId>
  readonly articles: ReadonlyMap<ArticleKey, DocumentId>
}
type Node = { readonly type: string; readonly version: number }

/** The text as Payload's editor stores it. A part whose photo or article is not there is left out. */
export function bodyState(parts: readonly BodyPart[], { photos, articles }: BodySources) {
  return stateOf(
    parts.flatMap((part, index): Node[] => {
      if (typeof part === 'string') return [paragraph(part)]
      if ('heading' in part)
        return [{ ...element('heading', [text(part.heading)]), tag: 'h2' } as Node]
      if ('list' in part) return [bulletList(part.list)]
      if ('photo' in part) {
        const photo = photos.get(part.photo)
        return photo === undefined ? [] : [block('photo', { photo }, index)]
      }
      if ('related' in part) {
        const article = articles.get(part.related)
        return article === undefined ? [] : [block('relatedArticle', { article }, index)]
      }
      const { title, paragraphs } = part.infoBox
      return [block('infoBox', { title, content: stateOf(paragraphs.map(paragraph)) }, index)]
    }),
  )
}

const stateOf = (children: readonly Node[]) => ({ root: element('root', children) })

const element = (type: string, children: readonly Node[]) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children,
})

const paragraph = (words: string) => ({
  ...element('paragraph', [text(words)]),
  textFormat: 0,
  textStyle: '',
})

const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  style: '',
  mode: 'normal',
  detail: 0,
})

const bulletList = (items: readonly string[]) => ({
  ...element(
    'list',
    items.map((item, index) => ({ ...element('listitem', [text(item)]), value: index + 1 })),
  ),
  listType: 'bullet',
  start: 1,
  tag: 'ul',
})

const block = (blockType: string, fields: object, index: number) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: {
    id: blockId(`${blockType} ${index} ${JSON.stringify(fields)}`),
    blockName: '',
    blockType,
    ...fields,
  },
})

/** Twenty-four hexadecimal digits, as the editor gives; the same for the same block. */
const blockId = (words: string): string =>
  createHash('sha256').update(words).digest('hex').slice(0, 24)
