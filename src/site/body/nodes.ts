import { isBlank } from '../../../plugins/kit/text/visibleText.ts'

/** The serialized nodes as they may arrive: older editors and imports leave out what they like. */
export type BodyNode = {
  readonly type?: string
  readonly children?: readonly BodyNode[]
  readonly text?: string
  readonly format?: number | string
  readonly tag?: string
  readonly listType?: string
  readonly start?: number
  readonly checked?: boolean
  readonly headerState?: number
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly value?: unknown
  readonly fields?: Readonly<Record<string, unknown>>
}

export const childrenOf = (node: BodyNode): readonly BodyNode[] =>
  Array.isArray(node.children) ? (node.children as readonly BodyNode[]) : []

/** The children of a serialized editor state, of whatever version. */
export function rootChildrenOf(state: unknown): readonly BodyNode[] {
  const root = (state as { root?: BodyNode | null } | null | undefined)?.root
  return root ? childrenOf(root) : []
}

/** A field that is text and says something. */
export function textField(node: BodyNode, name: string): string | null {
  const value = node.fields?.[name]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** The key of a reference in the lookups: depth 0 gives ids, a populated body gives documents. */
export function referenceKey(reference: unknown): string | null {
  const id =
    typeof reference === 'object' && reference !== null && 'id' in reference
      ? reference.id
      : reference
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

/** Editors leave empty paragraphs as spacing. */
export const isEmpty = (node: BodyNode): boolean =>
  node.type === 'paragraph' &&
  childrenOf(node).every(
    ({ type, text }) => type === 'linebreak' || (type === 'text' && isBlank(text ?? '')),
  )
