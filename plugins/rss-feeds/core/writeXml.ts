import { xmlText } from './xmlText.ts'

/** A piece of XML that is already written. */
export type Xml = { readonly xml: string }
type Attributes = Readonly<Record<string, string>>
/** A string is text, as its author meant it. */
type Child = Xml | string

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers make spaces of these in attributes (XML 1.0 section 3.3.3), unless they are written so.
  '\n': '&#10;',
  '\t': '&#9;',
}

/**
 * An element with its attributes and children, all text escaped exactly once. Libraries at hand take
 * `&lt;` in a text for something that is escaped already, and an editor who writes about HTML means
 * what she writes.
 */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Xml {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(value).replace(/[&<>"\n\t]/g, entity)}"`)
    .join('')
  const body = children.map((child) => (typeof child === 'string' ? textOf(child) : child.xml))
  return {
    xml: body.length === 0 ? `<${name}${head}/>` : `<${name}${head}>${body.join('')}</${name}>`,
  }
}

/** A whole document in UTF-8. */
export const xmlDocument = ({ xml }: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>${xml}`

const textOf = (text: string): string => xmlText(text).replace(/[&<>]/g, entity)
const entity = (character: string): string => entities[character] ?? character
