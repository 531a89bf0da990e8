type Node = { readonly type: string; readonly version: number }

const element = <Type extends string>(type: Type, children: Node[]) => ({
  type,
  version: 1,
  format: '' as const,
  indent: 0,
  direction: null,
  children,
})

const paragraph = (words: string): Node =>
  element('paragraph', [
    {
      type: 'text',
      version: 1,
      text: words,
      format: 0,
      style: '',
      mode: 'normal',
      detail: 0,
    } as Node,
  ])

/** A block as the editor stores it: `{ blockType: 'photo', photo: id }`. */
export type BlockFields = { readonly blockType: string } & Readonly<Record<string, unknown>>

/** The text of a story: words are paragraphs, everything else is a block. */
export function makeBody(...parts: readonly (string | BlockFields)[]) {
  const children = parts.map((part, index): Node => {
    if (typeof part === 'string') return paragraph(part)
    const fields = { id: (index + 1).toString(16).padStart(24, 'b'), blockName: '', ...part }
    return { type: 'block', version: 2, format: '', fields } as Node
  })
  return { root: element('root', children) }
}
