import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { classesOf, element, isEmpty, styleOf, wordsOf } from './dom.ts'

/** A line of a list, as it is written before lists are nested. */
type Item = {
  readonly level: number
  readonly isOrdered: boolean
  /** The number that the line bears, of one that is counted. */
  readonly number: number | null
  /** Which of the document's lists it is of; null where that is not said. */
  readonly list: string | null
  readonly children: ChildNode[]
}

/**
 * Paragraphs that Word shows as a list (`mso-list`), and the items that Word on the web wraps one by
 * one, as the lists that they are, nested by their levels.
 */
export function gatherLists(nodes: readonly ChildNode[]): ChildNode[] {
  const found: ChildNode[] = []
  let items: Item[] = []
  const flush = () => {
    if (items.length > 0) found.push(...nest(items))
    items = []
  }
  for (const node of nodes) {
    const more = itemsOf(node)
    if (more) {
      const [first] = more
      const last = items.at(-1)
      // Another list of the document begins, on the level on which this one stands.
      if (first && last && first.level === 1 && first.list !== last.list) flush()
      items.push(...more)
      continue
    }
    if (isText(node) && node.data.trim() === '' && items.length > 0) continue
    flush()
    if (isTag(node)) node.children = gatherLists(node.children)
    found.push(node)
  }
  flush()
  return found
}

function itemsOf(node: ChildNode): Item[] | null {
  if (!isTag(node)) return null
  if (classesOf(node).includes('listcontainerwrapper')) return webItems(node)
  const list = /\bl(\d+)\s+level(\d)/.exec(styleOf(node).get('mso-list') ?? '')
  if (!list || !['p', 'div', 'li'].includes(node.name)) return null
  const marker = takeMarker(node)
  return [
    {
      ...kindOf(marker),
      level: Number(list[2]),
      list: list[1] ?? null,
      children: node.children,
    },
  ]
}

/** Word on the web: `<div class="ListContainerWrapper"><ul><li data-aria-level="2"><p>…`. */
function webItems(wrapper: Element): Item[] {
  return wrapper.children.flatMap((list) =>
    isTag(list) && (list.name === 'ul' || list.name === 'ol')
      ? list.children.filter(isTag).map((item) => ({
          level: Number(item.attribs['data-aria-level'] ?? 1),
          isOrdered: list.name === 'ol',
          number: Number(list.attribs['start'] ?? 1),
          list: item.attribs['data-listid'] ?? null,
          children: item.children,
        }))
      : [],
  )
}

/** The bullet or number that Word writes before the words, taken out of them. */
function takeMarker(node: Element): string {
  for (const child of node.children.filter(isTag)) {
    if (styleOf(child).get('mso-list') === 'ignore') {
      node.children = node.children.filter((each) => each !== child)
      return wordsOf([child]).trim()
    }
    const marker = takeMarker(child)
    if (marker === '') continue
    if (isEmpty(child.children)) node.children = node.children.filter((each) => each !== child)
    return marker
  }
  return ''
}

/** “o” is a bullet of Courier New; “a.” and “IV)” count. */
function kindOf(marker: string): Pick<Item, 'isOrdered' | 'number'> {
  const counted = /^\(?(?:(\d{1,4})|[a-zđ]|[ivxlcdm]{1,6})(?:\.\d+)*[.)]/i.exec(marker)
  if (!counted) return { isOrdered: /^\d+$/.test(marker), number: Number(marker) || null }
  return { isOrdered: true, number: counted[1] === undefined ? 1 : Number(counted[1]) }
}

function nest(items: readonly Item[]): Element[] {
  const lists: Element[] = []
  let index = 0
  while (index < items.length) {
    const first = items[index]
    if (!first) break
    const own: Element[] = []
    for (let item = items[index]; item; item = items[index]) {
      const isOfThisList = item.level <= first.level && item.isOrdered === first.isOrdered
      if (!isOfThisList) {
        if (item.level <= first.level) break
        const below: Item[] = []
        for (let next = items[index]; next && next.level > first.level; next = items[index]) {
          below.push(next)
          index += 1
        }
        own.at(-1)?.children.push(...nest(below))
        continue
      }
      own.push(element('li', [...item.children]))
      index += 1
    }
    lists.push(listOf(first, own))
  }
  return lists
}

function listOf({ isOrdered, number }: Item, items: Element[]): Element {
  const start = isOrdered && number !== null && number > 1 ? { start: String(number) } : {}
  return element(isOrdered ? 'ol' : 'ul', items, start)
}

/** Google Docs and old pages put a list beside the item that it belongs into. */
export function adoptLists(node: Element): void {
  if (node.name !== 'ul' && node.name !== 'ol') return
  const children: ChildNode[] = []
  for (const child of node.children) {
    const last = children.at(-1)
    const isList = isTag(child) && (child.name === 'ul' || child.name === 'ol')
    if (isText(child) && child.data.trim() === '') continue
    if (isTag(child) && child.name === 'li') children.push(child)
    else if (isList && last && isTag(last)) last.children.push(child)
    else children.push(element('li', [child]))
  }
  node.children = children
}
