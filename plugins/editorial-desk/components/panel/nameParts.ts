import type { Say } from './nameRules.ts'

/** What an element of Payload's is to who does not see it. */
type Part = {
  readonly selector: string
  readonly attributes: (element: Element, say: Say) => Readonly<Record<string, string>>
}
const as =
  (attributes: Readonly<Record<string, string>>): Part['attributes'] =>
  () =>
    attributes

/** The parts of Payload's pages (3.90) that are none, or others, to who goes by them without a mouse. */
const parts: readonly Part[] = [
  {
    selector: ':is(.collection-list, .template-minimal, .not-found)',
    attributes: (element) =>
      // In a drawer a list is a part of what is under it, and one of these may stand within another.
      (element.closest('main, dialog, [role=dialog]') ??
      element.parentElement?.closest('[role=main]') ??
      element.querySelector('main'))
        ? {}
        : { role: 'main' },
  },
  // The heading of a list heads no page.
  { selector: '.list-header', attributes: as({ role: 'none' }) },
  {
    selector: '.doc-header',
    attributes: (header, say) => {
      const title = header.querySelector('h1')?.textContent.trim()
      return { role: 'region', 'aria-label': title || say('Tên của mục', 'Title') }
    },
  },
  {
    selector: '.template-default__nav-toggler-container',
    attributes: (_, say) => ({
      role: 'navigation',
      'aria-label': say('Mở thực đơn', 'Open the menu'),
    }),
  },
  { selector: '.login .paper-logo', attributes: as({ role: 'heading', 'aria-level': '1' }) },
  // Its tabs are links, and no items of a list.
  { selector: '.doc-tabs__tabs', attributes: as({ role: 'none' }) },
  // It holds buttons, and is none.
  { selector: '.multi-value.draggable:not(button)', attributes: as({ role: 'group' }) },
  // Its name stands beside it.
  { selector: 'td .thumbnail img', attributes: as({ alt: '' }) },
]

/** Gives every part what it is. */
export function nameParts(within: ParentNode, say: Say): void {
  for (const { selector, attributes } of parts) {
    for (const element of within.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(attributes(element, say))) {
        if (element.getAttribute(name) !== value) element.setAttribute(name, value)
      }
    }
  }
}
