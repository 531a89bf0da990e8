import { html, type Html } from './html.ts'

/** Drawn on a 24 by 24 grid with round strokes, so that one style sheet rule colours them all. */
const shapes = {
  mask: html`<path d="M4 9c3-2 5-2 8-2s5 0 8 2v5c-2 4-5 5-8 5s-6-1-8-5z" /><path
      d="M4 10H2v3l2 1M20 10h2v3l-2 1M8 12h8M8 15h8"
    />`,
  hands: html`<path d="M12 3s5 5.5 5 9a5 5 0 0 1-10 0c0-3.5 5-9 5-9z" /><path
      d="M4 19c2 2 5 2 8 2s6 0 8-2M9.5 13a2.5 2.5 0 0 0 2.5 2.5"
    />`,
  distance: html`<circle cx="5" cy="7" r="2.5" /><circle cx="19" cy="7" r="2.5" /><path
      d="M2 20v-5a3 3 0 0 1 6 0v5M16 20v-5a3 3 0 0 1 6 0v5M10 15h4M10 15l1-1M10 15l1 1M14 15l-1-1M14 15l-1 1"
    />`,
  'no-crowd': html`<circle cx="12" cy="12" r="9.5" /><circle cx="9" cy="10" r="1.8" /><circle
      cx="15"
      cy="10"
      r="1.8"
    /><path d="M6 16.500a3 3 0 0 1 6 0M12 16.500a3 3 0 0 1 6 0M5.3 5.300l13.4 13.4" />`,
  declare: html`<path d="M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h4M9 8h3" />`,
  check: html`<circle cx="12" cy="12" r="9.5" /><path d="M7.5 12.500l3 3 6-7" />`,
} as const
export type StepIcon = keyof typeof shapes
export const stepIconNames = Object.keys(shapes) as readonly StepIcon[]

/** The picture of a step; it repeats the label beside it, so nobody reads it out. */
export const stepIcon = (name: string | null): Html =>
  html`<svg
    class="tb-icon"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shapeOf(name)}
  </svg>`

const shapeOf = (name: string | null): Html =>
  name !== null && name in shapes ? shapes[name as StepIcon] : shapes.check

const words: readonly (readonly [RegExp, StepIcon])[] = [
  [/khau trang/, 'mask'],
  [/khu khuan|rua tay|sat khuan/, 'hands'],
  [/khoang cach/, 'distance'],
  [/tap trung|tu tap/, 'no-crowd'],
  [/khai bao/, 'declare'],
]

/** The icon for an official step, by its label without marks and in lower case. */
export const iconForStep = (foldedLabel: string): StepIcon =>
  words.find(([pattern]) => pattern.test(foldedLabel))?.[1] ?? 'check'
