import { childrenOf, isEmpty, type BodyNode } from './nodes.ts'

/**
 * Where something that is not the author's may stand in a text: before the node of the returned
 * index. That is after the nth paragraph or the next one that allows it, with running text on both
 * sides: never between words and what they announce (a list, a picture, a table), never within a list
 * that is typed as paragraphs, and never after the last of the text. Null where no place is.
 */
export function placeForInterlude(
  nodes: readonly BodyNode[],
  afterParagraph: number,
): number | null {
  const shown = nodes.flatMap((node, index) => (isEmpty(node) ? [] : [{ node, index }]))
  const lastText = shown.findLastIndex(({ node }) => isRunningText(node))
  let paragraphs = 0
  for (const [at, { node, index }] of shown.entries()) {
    const next = shown[at + 1]?.node
    if (node.type !== 'paragraph') continue
    paragraphs += 1
    if (paragraphs < afterParagraph) continue
    if (next === undefined || at >= lastText) return null
    if (mayBeParted(node, next)) return index + 1
  }
  return null
}

/** Signatures and captions are set centred or to the right. */
const isRunningText = ({ type, format }: BodyNode): boolean =>
  type === 'paragraph' && !['center', 'right', 'end'].includes(String(format))

function mayBeParted(before: BodyNode, after: BodyNode): boolean {
  if (after.type === 'heading') return !announces(textOf(before))
  if (!isRunningText(after)) return false
  return !announces(textOf(before)) && !isItem(textOf(after))
}

/** “gồm:”, “như sau –”, and sentences that go on in the next paragraph. */
const announces = (text: string): boolean => /[:：;,–—-]$/u.test(text.trim())

/** “- …”, “• …”, “1. …”, “a) …” */
const isItem = (text: string): boolean =>
  /^(?:[-–—•·*+▪◦●○■►✓✔]|\(?(?:\d{1,3}|[\p{L}])[.)])\s*\S/u.test(text.trim())

const textOf = (node: BodyNode): string =>
  node.type === 'linebreak' ? '\n' : (node.text ?? '') + childrenOf(node).map(textOf).join('')
