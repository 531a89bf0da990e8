import type { ReactElement, ReactNode } from 'react'
import type { BodyNode } from './nodes.ts'

/** Lexical's text format bits, innermost first. */
const wrappers: readonly (readonly [bit: number, wrap: (content: ReactNode) => ReactElement])[] = [
  [16, (content) => <code>{content}</code>],
  [32, (content) => <sub>{content}</sub>],
  [64, (content) => <sup>{content}</sup>],
  [4, (content) => <s>{content}</s>],
  [8, (content) => <u>{content}</u>],
  [2, (content) => <em>{content}</em>],
  [1, (content) => <strong>{content}</strong>],
]

/** A run of text in one format. */
export function TextRun({ node }: { node: BodyNode }): ReactElement {
  const format = typeof node.format === 'number' ? node.format : 0
  let content: ReactNode = node.text ?? ''
  for (const [bit, wrap] of wrappers) if (format & bit) content = wrap(content)
  return <>{content}</>
}
