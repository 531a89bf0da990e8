/** A heading as its element says it. */
type Level = number

/**
 * The level of each heading of a page below the one that it stands under: never two deeper than what is before
 * it, and as deep as its neighbours that say the same.
 */
export function outlineOf(levels: readonly Level[], first: Level = 6): Level[] {
  const above: { readonly said: Level; readonly is: Level }[] = []
  return levels.map((said) => {
    while ((above.at(-1)?.said ?? 0) >= said) above.pop()
    const over = above.at(-1)
    const is = Math.min(said, over ? over.is + 1 : first)
    above.push({ said, is })
    return is
  })
}

const headings = 'h1, h2, h3, h4, h5, h6, [role=heading]'
/** What somebody writes has an outline of its own. */
const written = '[contenteditable]'
const layers = 'dialog, [role=dialog]'

/**
 * Puts the headings of Payload's forms (3.90), and of whatever stands in them, under one another: each part brings
 * a level of its own, and none knows where it stands.
 */
export function levelHeadings(within: Document): void {
  const found = new Map<Element | null, Element[]>()
  for (const heading of within.querySelectorAll(headings)) {
    if (heading.closest(written) || !heading.checkVisibility()) continue
    const layer = heading.closest(layers)
    found.set(layer, [...(found.get(layer) ?? []), heading])
  }
  for (const [layer, list] of found) {
    const levels = outlineOf(list.map(saidLevel), layer ? 2 : 6)
    list.forEach((heading, at) => settle(heading, levels[at] ?? 0))
  }
}

const ofTag = ({ tagName }: Element): Level | null => {
  const [, level] = /^H([1-6])$/.exec(tagName) ?? []
  return level === undefined ? null : Number(level)
}

const saidLevel = (heading: Element): Level =>
  ofTag(heading) ?? (Number(heading.getAttribute('aria-level')) || 2)

function settle(heading: Element, level: Level): void {
  const own = ofTag(heading)
  if (own === null) return
  const wanted = own === level ? null : String(level)
  if (heading.getAttribute('aria-level') === wanted) return
  if (wanted === null) heading.removeAttribute('aria-level')
  else heading.setAttribute('aria-level', wanted)
}
