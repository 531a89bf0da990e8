import { DomUtils, parseDocument } from 'htmlparser2'
import render from 'dom-serializer'
import type { ChildNode } from 'domhandler'
import { isBlock, isElement } from './dom.ts'
import { dropUnseen } from './dropUnseen.ts'
import { gatherLists } from './listItems.ts'
import { lostMarksIn, markLost } from './markLost.ts'
import { fromOldFonts } from './oldFonts.ts'
import { plainElements } from './plainElements.ts'

export type CleanHtml = {
  /** Of the elements that a story has, in Unicode. */
  readonly html: string
  /** Its words, a line for each paragraph. */
  readonly text: string
  /** How many pictures and players a person has to bring again; a paragraph stands for each. */
  readonly lost: number
}

/**
 * HTML from Word (desktop and web), Google Docs, Pages, LibreOffice or an old page as a story's text:
 * lists are lists, deleted and hidden words are gone, letters of old fonts are Unicode, and what cannot
 * come along has a line that says so. For everything that takes HTML in: the editor's paste and imports.
 */
export function cleanHtml(html: string): CleanHtml {
  const document = parseDocument(fragmentOf(html), { decodeEntities: true })
  const seen = dropUnseen(document.children)
  fromOldFonts(seen)
  const clean = plainElements(gatherLists(markLost(seen)))
  const text = linesOf(clean).join('\n')
  return {
    html: render(clean, { encodeEntities: 'utf8' }),
    text,
    lost: lostMarksIn(text).length,
  }
}

/** Windows puts the document around what was copied, and marks it. */
function fragmentOf(html: string): string {
  const marked = /<!--\s*StartFragment\s*-->([\s\S]*)<!--\s*EndFragment\s*-->/.exec(html)
  return marked?.[1] ?? html
}

const linesOf = (nodes: readonly ChildNode[]): string[] =>
  nodes.flatMap((node) =>
    isElement(node) && node.children.some(isBlock)
      ? linesOf(node.children)
      : [DomUtils.textContent(node)],
  )
