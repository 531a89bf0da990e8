import { SaxesParser } from 'saxes'

type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/**
 * Every element of a document, read by a parser that refuses what XML 1.0 refuses.
 *
 * @throws Error for a document that is not well-formed.
 */
function elementsOf(xml: string): Element[] {
  const parser = new SaxesParser({ xmlns: false })
  const found: Element[] = []
  const open: Element[] = []
  const addText = (text: string): void => {
    for (const element of open) element.text += text
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return found
}

/** The texts of the elements with this name, in the order of the document. */
export const textsOf = (xml: string, name: string): string[] =>
  elementsOf(xml)
    .filter((element) => element.name === name)
    .map(({ text }) => text)

/** The values of an attribute of the elements with this name. */
export const attributesOf = (
  xml: string,
  name: string,
  attribute: string,
): (string | undefined)[] =>
  elementsOf(xml)
    .filter((element) => element.name === name)
    .map(({ attributes }) => attributes[attribute])
