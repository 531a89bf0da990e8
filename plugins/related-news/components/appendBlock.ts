/** The block that leads to another story: its slug, and its field for the story. */
export type InsertedBlock = { readonly slug: string; readonly field: string }

type Root = { readonly children?: readonly unknown[] } & Readonly<Record<string, unknown>>

/** The rich text (Lexical) with one more block at its end; a new text where there is none. */
export function appendBlock(
  state: unknown,
  { slug, field }: InsertedBlock,
  id: number | string,
): { readonly root: Root } {
  const { root } = (state ?? {}) as { readonly root?: Root }
  const block = {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: newId(), blockName: '', blockType: slug, [field]: id },
  }
  const base = root ?? { type: 'root', version: 1, format: '', indent: 0, direction: null }
  return { root: { ...base, children: [...(root?.children ?? []), block] } }
}

/** 24 hexadecimal digits, as Payload gives its blocks. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
