import { type ChildNode, type Element, isCDATA, isTag, isText } from 'domhandler'
import { classesOf, mapNodes, styleOf } from './dom.ts'

/**
 * The text without what its writer did not see, or had struck out: deleted and hidden words, notes in
 * the margin, style sheets and what else stands between the lines. Word leaves all of it in what it
 * copies.
 */
export const dropUnseen = (nodes: readonly ChildNode[]): ChildNode[] =>
  mapNodes(
    nodes.filter((node) => !isUnseen(node)),
    (node) => {
      if (isTag(node)) node.children = node.children.filter((child) => !isUnseen(child))
      return isUnseen(node) ? [] : [node]
    },
  )

/** `title` is that of the page; comments and directives are Word's, and hold no text of the story. */
const machinery = new Set(
  'head style script noscript template title meta link xml base applet select option textarea input button del'.split(
    ' ',
  ),
)
/** Deleted in Word on the desktop and on the web; notes and their marks. */
const droppedClasses = new Set([
  'msodel',
  'msocomanchor',
  'msocomoff',
  'msocommentreference',
  'msocommenttext',
  'msocommentsubject',
  'trackchangetextdeletion',
  'trackchangedelete',
  'commentstart',
  'commentend',
  'commenthighlightpipe',
])
const droppedElements = /\b(?:comment|comment-list|header|footer|field-begin|field-end)\b/

function isUnseen(node: ChildNode): boolean {
  if (isText(node)) return false
  if (!isTag(node)) return !isCDATA(node)
  return machinery.has(node.name) || 'hidden' in node.attribs || isHidden(node) || isDropped(node)
}

function isHidden(node: Element): boolean {
  const style = styleOf(node)
  const is = (name: string, value: RegExp) => value.test(style.get(name) ?? '')
  return (
    is('display', /^none\b/) ||
    is('visibility', /^(?:hidden|collapse)\b/) ||
    is('mso-hide', /^(?:all|screen)\b/) ||
    is('font-size', /^0(?:\.0+)?(?:p[tx]|r?em|%)?$/) ||
    is('opacity', /^0(?:\.0+)?$/)
  )
}

function isDropped(node: Element): boolean {
  const style = styleOf(node)
  return (
    classesOf(node).some((name) => droppedClasses.has(name)) ||
    droppedElements.test(style.get('mso-element') ?? '') ||
    style.get('mso-special-character') === 'comment'
  )
}
