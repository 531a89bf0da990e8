import { type ChildNode, isTag, isText } from 'domhandler'
import { fromTcvn3 } from '../text/encodings/tcvn3.ts'
import { fromVni } from '../text/encodings/vni.ts'
import { judgeEncoding } from '../text/encodings/judgeEncoding.ts'
import { styleOf } from './dom.ts'

type Convert = (words: string) => string

/**
 * The text in Unicode: what is in a font of before it by that font's table, and the rest where nothing
 * else can be meant. What is doubtful stays, for publishing to ask about.
 */
export function fromOldFonts(nodes: readonly ChildNode[]): void {
  const rest: { data: string }[] = []
  convertFonts(nodes, null, rest)
  const judged = judgeEncoding(rest.map(({ data }) => data).join('\n'))
  if (judged.is !== 'certain') return
  const parts = judged.text.split('\n')
  // Line ends are no letters of any encoding, so each part is where it was.
  rest.forEach((node, index) => (node.data = parts[index] ?? node.data))
}

function convertFonts(
  nodes: readonly ChildNode[],
  inherited: Convert | null,
  rest: { data: string }[],
): void {
  for (const node of nodes) {
    if (isText(node)) {
      node.data = node.data.replaceAll(/[\r\n]+/g, ' ')
      // A font of Vietnamese is also put over text that is Unicode already.
      if (inherited && !/[\u0102-\u01B0\u1EA0-\u1EF9]/.test(node.data))
        node.data = inherited(node.data)
      else rest.push(node)
    } else if (isTag(node)) {
      convertFonts(
        node.children,
        converterOf(node.attribs['face'] ?? fontOf(node)) ?? inherited,
        rest,
      )
    }
  }
}

const fontOf = (node: Parameters<typeof styleOf>[0]): string => {
  const style = styleOf(node)
  return (
    style.get('font-family') ?? /["']?[.\w][\w .-]*["']?$/.exec(style.get('font') ?? '')?.[0] ?? ''
  )
}

/** Of a font's name; undefined where none is named. A font of today ends what one around it began. */
function converterOf(font: string): Convert | null | undefined {
  const name =
    font
      .split(',')[0]
      ?.trim()
      .replace(/^["']|["']$/g, '')
      .toLowerCase() ?? ''
  if (name === '') return undefined
  if (/^\.vn.*h$/.test(name)) return (words) => fromTcvn3(words).toUpperCase()
  if (/^\.vn/.test(name)) return fromTcvn3
  if (/^vni[- ]/.test(name)) return fromVni
  return null
}
