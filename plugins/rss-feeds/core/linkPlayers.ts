import render from 'dom-serializer'
import { DomUtils, parseDocument } from 'htmlparser2'
import { absoluteUrl } from './absoluteUrl.ts'
import { escapeHtml } from './escapeHtml.ts'

type Element = ReturnType<typeof DomUtils.findAll>[number]

/** What reader programs do not run or do not show, and what a link says where nobody named it. */
const words: Readonly<Record<string, string>> = {
  video: 'Xem video trên báo',
  audio: 'Nghe trên báo',
  iframe: 'Xem trên báo',
  object: 'Xem trên báo',
  embed: 'Xem trên báo',
  applet: 'Xem trên báo',
  canvas: 'Xem hình trên báo',
  svg: 'Xem hình trên báo',
}
const hasOne = new RegExp(`<(?:${Object.keys(words).join('|')})\\b`, 'i')

/**
 * HTML whose players, frames and drawings are links: to what they show or, where that has no address
 * of its own, to the story's page, `base`. Nothing of a text vanishes without a word.
 */
export function linkPlayers(html: string, base: string): string {
  if (!hasOne.test(html)) return html
  const document = parseDocument(html)
  for (const element of DomUtils.findAll(({ name }) => name in words, document.children)) {
    const [link] = parseDocument(linkTo(element, base)).children
    if (link) DomUtils.replaceElement(element, link)
    else DomUtils.removeElement(element)
  }
  return render(document, { encodeEntities: 'utf8' })
}

function linkTo(element: Element, base: string): string {
  const { name, attribs } = element
  // A sign on a button says nothing.
  if (attribs['aria-hidden'] === 'true') return ''
  const address = attribs['src'] ?? attribs['data'] ?? sourceIn(element) ?? ''
  const target = address === '' ? null : absoluteUrl(address, base)
  const title = attribs['title'] ?? attribs['aria-label'] ?? ''
  const text = escapeHtml(title.trim() || (words[name] ?? ''))
  // Links do not hold links.
  if (isInLink(element)) return text
  return `<a href="${escapeHtml(target ?? base)}">${text}</a>`
}

const sourceIn = (element: Element): string | undefined =>
  DomUtils.findOne(({ name, attribs }) => name === 'source' && 'src' in attribs, element.children)
    ?.attribs['src']

function isInLink({ parent }: Element): boolean {
  return parent !== null && 'name' in parent && (parent.name === 'a' || isInLink(parent))
}
