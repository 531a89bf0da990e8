import { type ChildNode, type Element, isTag } from 'domhandler'
import { classesOf, element, mapNodes, styleOf, text } from './dom.ts'

/** Before and after what a person has to put in its place; nobody types them. */
const [open, close] = ['⟦', '⟧']
const mark = /⟦(?:Ảnh|Video)[^⟧]*⟧/g

/** The marks of what was lost that a text still holds. */
export const lostMarksIn = (words: string): readonly string[] => words.match(mark) ?? []

/**
 * Pictures and players become a line that says what was there: their files are on the writer's
 * disk or on another site, so only a person can bring them.
 */
export const markLost = (nodes: readonly ChildNode[]): ChildNode[] =>
  mapNodes(nodes, (node) => {
    if (!isTag(node)) return [node]
    if (pictures.has(node.name)) return pictureMark(node)
    if (players.has(node.name)) return markOf('Video', node.attribs['src'] ?? node.attribs['data'])
    return [node]
  })

const pictures = new Set(['img', 'image', 'svg', 'canvas', 'v:imagedata', 'v:shape'])
const players = new Set(['video', 'audio', 'iframe', 'object', 'embed'])

function pictureMark(node: Element): ChildNode[] {
  const { alt = '', height, src = '', title = '', width } = node.attribs
  // A shape of Word's own holds its picture, which was marked already.
  if (node.name === 'v:shape' && node.children.length > 0) return node.children
  const isEmoji = /^\p{Extended_Pictographic}/u.test(alt) || classesOf(node).includes('emoji')
  if (isEmoji && alt !== '') return [text(alt)]
  const style = styleOf(node)
  const sizes = [width, height, style.get('width'), style.get('height')]
  // One that counts who reads a mail or a page.
  if (sizes.some((size) => size !== undefined && /^[01](?:px|pt)?$/.test(size))) return []
  return markOf('Ảnh', alt || title || fileName(src))
}

/** Pictures within the text have no name, and those on a disk only Word's. */
const fileName = (src: string): string =>
  /^(?:data|cid|blob):/i.test(src) ? '' : (/([^/\\?#]+)(?:[?#].*)?$/.exec(src)?.[1] ?? '')

/** A line for itself, wherever the picture stood. */
function markOf(kind: 'Ảnh' | 'Video', what = ''): ChildNode[] {
  const name = what
    .replace(/[⟦⟧\s]+/g, ' ')
    .trim()
    .slice(0, 120)
  const named = name === '' ? '' : ` “${name}”`
  const words = `${kind}${named} chưa chép được: hãy chèn lại ở đây rồi xóa dòng này`
  return [element('br', []), text(open + words + close), element('br', [])]
}
