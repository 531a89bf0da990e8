import type { ReactElement, ReactNode } from 'react'
import { childrenOf, type BodyNode } from './nodes.ts'

type BodyListProps = {
  readonly node: BodyNode
  readonly renderChildren: (nodes: readonly BodyNode[]) => ReactNode
}

/** Bulleted, numbered or ticked. */
export function BodyList({ node, renderChildren }: BodyListProps): ReactElement {
  const isCheck = node.listType === 'check'
  const items = childrenOf(node).map((item, index) => (
    <li key={index} {...itemProps(item, isCheck)}>
      {isCheck && isTickable(item) && (
        <span className="tick" role="img" aria-label={item.checked ? 'Đã xong' : 'Chưa xong'}>
          {item.checked ? '☑' : '☐'}
        </span>
      )}
      {renderChildren(childrenOf(item))}
    </li>
  ))
  if (node.listType === 'number' || node.tag === 'ol') {
    const { start } = node
    return <ol {...(start !== undefined && start !== 1 && { start })}>{items}</ol>
  }
  return <ul {...(isCheck && { className: 'checks' })}>{items}</ul>
}

/** Lexical wraps a nested list in an item of its own, which gets no bullet. */
const holdsOnlyList = (item: BodyNode): boolean =>
  childrenOf(item).length > 0 && childrenOf(item).every(({ type }) => type === 'list')

const isTickable = (item: BodyNode): boolean => !holdsOnlyList(item)

function itemProps(item: BodyNode, isCheck: boolean): { className?: string } {
  if (holdsOnlyList(item)) return { className: 'nested' }
  return isCheck && item.checked ? { className: 'done' } : {}
}
