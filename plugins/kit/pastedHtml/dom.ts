import { type ChildNode, Element, isTag, isText, type ParentNode, Text } from 'domhandler'
import { DomUtils } from 'htmlparser2'

export const isElement = isTag

/** An element of the cleaned text. */
export const element = (
  name: string,
  children: ChildNode[],
  attributes: Record<string, string> = {},
): Element => withParents(new Element(name, attributes, children))

export const text = (data: string): Text => new Text(data)

/** Everything within, from the inside out, each node replaced by what `change` makes of it. */
export function mapNodes(
  nodes: readonly ChildNode[],
  change: (node: ChildNode) => readonly ChildNode[],
): ChildNode[] {
  return nodes.flatMap((node) => {
    if (isTag(node)) {
      node.children = mapNodes(node.children, change)
      withParents(node)
    }
    return change(node)
  })
}

function withParents<Node extends ParentNode>(parent: Node): Node {
  parent.children.forEach((child, index) => {
    child.parent = parent
    child.prev = parent.children[index - 1] ?? null
    child.next = parent.children[index + 1] ?? null
  })
  return parent
}

/** The declarations of a `style` attribute, names and values in small letters. */
export function styleOf(node: Element): ReadonlyMap<string, string> {
  const declarations = (node.attribs['style'] ?? '').replaceAll('&quot;', '"').split(';')
  return new Map(
    declarations.flatMap((declaration) => {
      const colon = declaration.indexOf(':')
      if (colon < 0) return []
      const name = declaration.slice(0, colon).trim().toLowerCase()
      return [
        [
          name,
          declaration
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
        ] as const,
      ]
    }),
  )
}

export const classesOf = (node: Element): readonly string[] =>
  (node.attribs['class'] ?? '').toLowerCase().split(/\s+/)

export const wordsOf = (nodes: readonly ChildNode[]): string => DomUtils.textContent([...nodes])

/** Nothing but spaces. */
export const isEmpty = (nodes: readonly ChildNode[]): boolean =>
  nodes.every((node) =>
    isText(node)
      ? node.data.trim() === ''
      : isTag(node) && !holdsMore.has(node.name) && isEmpty(node.children),
  )

const holdsMore = new Set(['hr', 'td', 'th', 'table'])

const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
)

export const isBlock = (node: ChildNode): boolean => isTag(node) && blocks.has(node.name)
