import { Fragment, type ReactElement, type ReactNode } from 'react'
import type { BodyLookups } from '../models.ts'
import { BodyLink } from './BodyLink.tsx'
import { BodyList } from './BodyList.tsx'
import { BodyTable } from './BodyTable.tsx'
import {
  GalleryBlock,
  PhotoBlock,
  photoOf,
  PullQuoteBlock,
  RelatedArticleBlock,
  VideoBlock,
} from './blocks.tsx'
import { PhotoFigure } from '../photo/PhotoFigure.tsx'
import { childrenOf, isEmpty, rootChildrenOf, textField, type BodyNode } from './nodes.ts'
import { placeForInterlude } from './placeForInterlude.ts'
import { TextRun } from './TextRun.tsx'

type Surroundings = { readonly lookups: BodyLookups; readonly siteUrl: string }
type BodyProps = Surroundings & {
  /** A serialized editor state. */
  readonly state: unknown
  /** What stands in the text without belonging to it. */
  readonly interlude?: Interlude | null
}
type Interlude = { readonly afterParagraph: number; readonly content: ReactNode }
type NodeProps = Surroundings & { readonly node: BodyNode }

/**
 * Rich text as semantic HTML. Our own walk instead of Payload's converters: those set alignment,
 * indents and underlines by `style` attributes, which the pages' content policy forbids.
 */
export function Body({ state, interlude = null, ...surroundings }: BodyProps): ReactElement {
  const nodes = rootChildrenOf(state)
  if (!interlude) return <>{renderNodes(nodes, surroundings)}</>
  const before = placeForInterlude(nodes, interlude.afterParagraph)
  if (before === null) return <>{renderNodes(nodes, surroundings)}</>
  return (
    <>
      {renderNodes(nodes.slice(0, before), surroundings)}
      {interlude.content}
      {renderNodes(nodes.slice(before), surroundings)}
    </>
  )
}

const renderNodes = (nodes: readonly BodyNode[], surroundings: Surroundings): ReactNode =>
  nodes.map((node, index) => (
    <Fragment key={index}>
      <NodeView node={node} {...surroundings} />
    </Fragment>
  ))

function NodeView({ node, ...surroundings }: NodeProps): ReactNode {
  const renderChildren = (nodes: readonly BodyNode[]) => renderNodes(nodes, surroundings)
  const content = () => renderChildren(childrenOf(node))
  switch (node.type) {
    case 'text':
      return <TextRun node={node} />
    case 'linebreak':
      return <br />
    case 'tab':
      return '\t'
    case 'paragraph':
      return isEmpty(node) ? null : <p {...alignment(node)}>{content()}</p>
    case 'heading':
      return <HeadingView tag={node.tag}>{content()}</HeadingView>
    case 'quote':
      return <blockquote>{content()}</blockquote>
    case 'list':
      return <BodyList node={node} renderChildren={renderChildren} />
    case 'link':
    case 'autolink':
      return (
        <BodyLink node={node} siteUrl={surroundings.siteUrl}>
          {content()}
        </BodyLink>
      )
    case 'table':
      return <BodyTable node={node} renderChildren={renderChildren} />
    case 'horizontalrule':
      return <hr />
    case 'upload': {
      const photo = photoOf(node.value, surroundings.lookups)
      return photo && <PhotoFigure photo={photo} caption={textField(node, 'caption')} />
    }
    case 'block':
      return <BlockView node={node} {...surroundings} />
    default:
      // A node that we do not know still says what it holds.
      return content()
  }
}

function BlockView({ node, ...surroundings }: NodeProps): ReactNode {
  const props = { node, ...surroundings }
  switch (node.fields?.blockType) {
    case 'photo':
      return <PhotoBlock {...props} />
    case 'gallery':
      return <GalleryBlock {...props} />
    case 'video':
      return <VideoBlock {...props} />
    case 'pullQuote':
      return <PullQuoteBlock node={node} />
    case 'relatedArticle':
      return <RelatedArticleBlock {...props} />
    case 'infoBox':
      return <InfoBox {...props} />
    default:
      return null
  }
}

function InfoBox({ node, ...surroundings }: NodeProps): ReactElement {
  const title = textField(node, 'title')
  return (
    <aside className="info-box" aria-label={title ?? 'Thông tin thêm'}>
      {title && <p className="info-box-title">{title}</p>}
      <Body state={node.fields?.content} {...surroundings} />
    </aside>
  )
}

/** The headline is the page's only h1; deeper than h4 nobody can see a difference. */
function HeadingView({ tag, children }: { tag: string | undefined; children: ReactNode }) {
  if (tag === 'h3') return <h3>{children}</h3>
  return tag === 'h4' || tag === 'h5' || tag === 'h6' ? <h4>{children}</h4> : <h2>{children}</h2>
}

/** Centred and right-set paragraphs (signatures) keep their place; by class, as styles are barred. */
function alignment({ format }: BodyNode): { className?: string } {
  if (format === 'center') return { className: 'at-center' }
  return format === 'right' || format === 'end' ? { className: 'at-end' } : {}
}
