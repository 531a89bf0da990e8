import { Parser } from 'htmlparser2'

/** Longer is read by nobody here; see `maxBodyLength` of the signature. */
const maxLength = 120_000
/** Deeper than any editor nests, and no stack is ever at risk. */
const maxDepth = 60

/**
 * The words of a field: rich text of Payload's editors (Lexical, Slate) by its text nodes, HTML and
 * what is left of it without its tags, anything else as it stands.
 */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return withoutMarkup(value.slice(0, maxLength))
  const pieces: string[] = []
  let length = 0
  const walk = (node: unknown, depth: number): void => {
    if (depth > maxDepth || length > maxLength || typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) {
      for (const child of node as unknown[]) walk(child, depth + 1)
      return
    }
    const { text, children, root, fields, type } = node as Readonly<Record<string, unknown>>
    if (typeof text === 'string') {
      pieces.push(text)
      length += text.length
    }
    walk(root, depth + 1)
    walk(children, depth + 1)
    if (type === 'block') walkBlock(fields, depth + 1)
    if (children !== undefined && type !== 'link' && type !== 'autolink') pieces.push('\n')
  }
  /** Its own words: of a quotation, a box, a caption. */
  const walkBlock = (fields: unknown, depth: number): void => {
    if (typeof fields !== 'object' || fields === null) return
    for (const [name, field] of Object.entries(fields)) {
      if (typeof field === 'string' && blockText.has(name)) pieces.push(field, '\n')
      else walk(field, depth + 1)
    }
  }
  walk(value, 0)
  return pieces.join('').slice(0, maxLength)
}

const blockText = new Set(['text', 'title', 'caption', 'heading'])

/** Their text is no text. */
const silent = new Set(['script', 'style', 'template', 'noscript'])

function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text
  const pieces: string[] = []
  let silence = 0
  const parser = new Parser({
    ontext: (words) => {
      if (silence === 0) pieces.push(words)
    },
    onopentagname: (name) => {
      if (silent.has(name)) silence += 1
      pieces.push(' ')
    },
    onclosetag: (name) => {
      if (silent.has(name)) silence -= 1
      pieces.push(' ')
    },
  })
  parser.end(text)
  return pieces.join('').replaceAll('\u00a0', ' ')
}
