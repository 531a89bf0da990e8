import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { xmlText } from './xmlText.ts'

export type Element = ReturnType<typeof x>
type Attributes = Readonly<Record<string, string>>
/** A string is text, as its author meant it. */
type Child = Element | Comment | string
type Comment = { readonly type: 'comment'; readonly value: string }

/**
 * An element with its attributes and children. The serialiser escapes all text exactly once, typed
 * entities included: an editor who writes about HTML means what she writes.
 */
export const element = (
  name: string,
  attributes: Attributes,
  ...children: readonly Child[]
): Element =>
  x(
    name,
    Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, oneLine(value)])),
    ...children.map((child) => (typeof child === 'string' ? textNodes(xmlText(child)) : child)),
  )

/** For people who read the document; without two hyphens, which end it. */
export const comment = (value: string): Comment => ({ type: 'comment', value })

/** A whole document in UTF-8. */
export const xmlDocument = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${toXml(root, { closeEmptyElements: true, tightClose: true })}`

/** Parsers make spaces of line ends in attributes (XML 1.0 section 3.3.3), so none is written. */
const oneLine = (value: string): string => xmlText(value).replace(/[\n\t]/g, ' ')

/**
 * `]]>` must not stand in text (XML 1.0 section 2.4) and the serialiser leaves `>` alone, so that one
 * goes into a section of its own.
 */
const textNodes = (text: string) =>
  text
    .split(/(?<=\]\])(>)/)
    .map((value, index) => ({ type: index % 2 === 1 ? 'cdata' : 'text', value }) as const)
