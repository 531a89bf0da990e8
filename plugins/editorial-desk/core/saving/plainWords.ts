/** Deeper than any editor nests. */
const maxDepth = 60

/**
 * The words in a value as a person compares them: a text as it stands, rich text by its paragraphs,
 * rows one under the other.
 */
export function plainWords(value: unknown): string {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trim())
    line = ''
  }
  const walk = (node: unknown, depth: number): void => {
    if (depth > maxDepth || node === null) return
    if (typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean') {
      line += String(node)
      end()
    } else if (Array.isArray(node)) {
      for (const entry of node) walk(entry, depth + 1)
    } else if (typeof node === 'object') {
      walkObject(node as Readonly<Record<string, unknown>>, depth)
    }
  }
  const walkObject = (node: Readonly<Record<string, unknown>>, depth: number): void => {
    if (typeof node['text'] === 'string' && 'type' in node) {
      line += node['text']
      return
    }
    if (node['type'] === 'linebreak') end()
    const isRich = 'root' in node || 'children' in node
    for (const [name, entry] of Object.entries(node)) {
      const isWords = isRich ? richParts.has(name) : !silent.has(name)
      if (isWords) walk(entry, depth + 1)
    }
    if (isRich && !inline.has(String(node['type']))) end()
  }
  walk(value, 0)
  end()
  return lines.join('\n')
}

const richParts = new Set(['root', 'children', 'fields'])
const silent = new Set(['id', 'type', 'version', 'format', 'indent', 'blockType', 'blockName'])
const inline = new Set(['link', 'autolink'])
