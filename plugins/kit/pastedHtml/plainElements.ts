import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { judgeLink } from '../addresses/judgeLink.ts'
import { element, isBlock, isEmpty, mapNodes, styleOf, text } from './dom.ts'
import { adoptLists } from './listItems.ts'

/** What stays what it is, and what becomes of others that mean the same. The headline is the only h1. */
const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'p h2 h3 h4 ul ol li strong em u s sub sup br blockquote hr table tbody thead tr td th'
      .split(' ')
      .map((name) => [name, name]),
  ),
  h1: 'h2',
  h5: 'h4',
  h6: 'h4',
  b: 'strong',
  i: 'em',
  strike: 's',
  pre: 'p',
  div: 'p',
  section: 'p',
  article: 'p',
  center: 'p',
  dt: 'p',
  dd: 'p',
  address: 'p',
  figcaption: 'p',
}

/** The text in the few elements that a story has, everything else without its wrapping. */
export const plainElements = (nodes: readonly ChildNode[]): ChildNode[] =>
  paragraphs(mapNodes(nodes, plain))

function plain(node: ChildNode): ChildNode[] {
  if (isText(node)) return [text(node.data.replace(/[\s\u00A0]+/g, ' '))]
  if (!isTag(node)) return []
  if (node.name === 'a') return link(node)
  const name = names[node.name]
  if (name === undefined) return styled(node, node.children)
  if (name === 'br' || name === 'hr') return [element(name, [])]
  // Google Docs wraps everything in a bold that is none.
  const weight = styleOf(node).get('font-weight')
  if (name === 'strong' && (weight === 'normal' || weight === '400'))
    return styled(node, node.children)
  if (!isBlock(node)) return isEmpty(node.children) ? node.children : [element(name, node.children)]
  if (name === 'p') return paragraphs(styled(node, node.children))
  const made = element(name, contentOf(name, node.children), kept(node))
  adoptLists(made)
  return isEmpty([made]) ? [] : [made]
}

/** The paragraphs of a cell; those of an item as lines, since the editor's items have no others. */
function contentOf(name: string, children: ChildNode[]): ChildNode[] {
  if (name === 'td' || name === 'th') return paragraphs(children)
  if (name !== 'li') return /^h\d$/.test(name) ? withoutBreaks(children) : children
  return withoutBreaks(children).flatMap((child, index) => {
    if (!isTag(child) || child.name !== 'p') return [child]
    const before = children.slice(0, index).some((each) => !isBlank(each))
    return before ? [element('br', []), ...child.children] : child.children
  })
}

const keptAttributes = ['colspan', 'rowspan', 'start']

const kept = ({ attribs }: Element): Record<string, string> =>
  Object.fromEntries(
    keptAttributes.flatMap((name) => {
      const value = attribs[name]
      return value !== undefined && /^\d{1,4}$/.test(value) ? [[name, value]] : []
    }),
  )

/** Anchors within the document they came from lead nowhere here; Google passes links through itself. */
function link(node: Element): ChildNode[] {
  const asked = node.attribs['href'] ?? ''
  const behind = /^https:\/\/www\.google\.com\/url\?/.test(asked)
    ? (new URL(asked).searchParams.get('q') ?? asked)
    : asked
  const target = judgeLink(behind)
  if (!target || target.is === 'fragment' || isEmpty(node.children)) return node.children
  // Links are underlined by themselves.
  const words = node.children.flatMap((child) =>
    isTag(child) && child.name === 'u' ? child.children : [child],
  )
  return [element('a', words, { href: behind.trim() })]
}

/** What a style says of letters, as elements. */
function styled(node: Element, children: ChildNode[]): ChildNode[] {
  if (isEmpty(children) || children.some(isBlock)) return children
  const style = styleOf(node)
  const decoration = style.get('text-decoration') ?? style.get('text-decoration-line') ?? ''
  const isLink =
    children.length === 1 && children.every((child) => isTag(child) && child.name === 'a')
  const says: readonly (readonly [string, boolean])[] = [
    ['sub', style.get('vertical-align') === 'sub'],
    ['sup', style.get('vertical-align') === 'super'],
    ['s', decoration.includes('line-through')],
    ['u', decoration.includes('underline') && !isLink],
    ['em', style.get('font-style') === 'italic'],
    ['strong', /^(?:bold(?:er)?|[6-9]00)$/.test(style.get('font-weight') ?? '')],
  ]
  return says.reduce<ChildNode[]>(
    (inner, [name, isSo]) => (isSo ? [element(name, inner)] : inner),
    children,
  )
}

/** Loose words between blocks, and lines with an empty one between, as paragraphs. */
function paragraphs(nodes: readonly ChildNode[]): ChildNode[] {
  const found: ChildNode[] = []
  let line: ChildNode[] = []
  const flush = () => {
    const trimmed = withoutBreaks(line)
    if (!isEmpty(trimmed)) found.push(element('p', trimmed))
    line = []
  }
  for (const node of nodes) {
    const isSecondBreak = isBreak(node) && isBreak(line.findLast((each) => !isBlank(each)))
    if (isBlock(node) || isSecondBreak) flush()
    if (isBlock(node)) found.push(node)
    else if (!isSecondBreak) line.push(node)
  }
  flush()
  return found
}

const isBreak = (node: ChildNode | undefined): boolean =>
  node !== undefined && isTag(node) && node.name === 'br'
const isBlank = (node: ChildNode): boolean => isText(node) && node.data.trim() === ''

function withoutBreaks(nodes: readonly ChildNode[]): ChildNode[] {
  const isWord = (node: ChildNode) => !isBreak(node) && !isBlank(node)
  return nodes.slice(nodes.findIndex(isWord), nodes.findLastIndex(isWord) + 1)
}
