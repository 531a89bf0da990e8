import type { ReactElement, ReactNode } from 'react'
import { childrenOf, type BodyNode } from './nodes.ts'

type BodyTableProps = {
  readonly node: BodyNode
  readonly renderChildren: (nodes: readonly BodyNode[]) => ReactNode
}

/** A table that scrolls by itself, by keyboard too, instead of widening the page. */
export function BodyTable({ node, renderChildren }: BodyTableProps): ReactElement {
  const rows = childrenOf(node)
  const headRows = rows.findIndex((row) => !isHeadRow(row))
  const head = headRows === -1 ? [] : rows.slice(0, headRows)
  const toRow = (row: BodyNode, index: number): ReactElement => (
    <tr key={index}>
      {childrenOf(row).map((cell, column) => (
        <Cell key={column} cell={cell}>
          {renderChildren(childrenOf(cell))}
        </Cell>
      ))}
    </tr>
  )
  return (
    <section className="table-scroll" aria-label="Bảng số liệu" tabIndex={0}>
      <table>
        {head.length > 0 && <thead>{head.map(toRow)}</thead>}
        <tbody>{rows.slice(head.length).map(toRow)}</tbody>
      </table>
    </section>
  )
}

/** Bits of Lexical's `headerState`. */
const heads = { row: 1, column: 2 } as const

const isHeadRow = (row: BodyNode): boolean =>
  childrenOf(row).length > 0 &&
  childrenOf(row).every(({ headerState = 0 }) => (headerState & heads.row) !== 0)

function Cell({ cell, children }: { cell: BodyNode; children: ReactNode }): ReactElement {
  const { headerState = 0, colSpan = 1, rowSpan = 1 } = cell
  const span = { ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) }
  if (headerState === 0) return <td {...span}>{children}</td>
  const scope = headerState & heads.row ? 'col' : 'row'
  return (
    <th scope={scope} {...span}>
      {children}
    </th>
  )
}
