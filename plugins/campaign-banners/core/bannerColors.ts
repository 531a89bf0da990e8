import { isHexColor, luminanceOf } from './contrast.ts'
import type { CreativeColors } from './creative.ts'

/** A pair of colours as an address can carry it: `ffffff-a5121b`. */
export const colorName = ({ text, ground }: CreativeColors): string =>
  `${text.slice(1)}-${ground.slice(1)}`.toLowerCase()

export const colorClass = (colors: CreativeColors): string => `tb-c-${colorName(colors)}`

/** The colours of a name; null for anything else. */
export function parseColorName(name: string): CreativeColors | null {
  const [text, ground, ...rest] = name.split('-').map((digits) => `#${digits}`)
  return rest.length === 0 && isHexColor(text) && isHexColor(ground) ? { text, ground } : null
}

/**
 * The rule for one pair. A creative's colours are an editor's choice, and pages may carry no style
 * of their own, so each pair has a tiny style sheet at an address that says what is in it. In a
 * dark scheme a light ground changes places with its text: the contrast stays what it was. A page whose
 * readers choose says so by `data-theme` on its root, `light` or `dark`, before the machine's scheme.
 */
export function colorCss(colors: CreativeColors): string {
  const { text, ground } = colors
  const selector = `.${colorClass(colors)}`
  const own = `${selector}{--tb-ink:${text};--tb-ground:${ground}}`
  if (luminanceOf(ground) <= luminanceOf(text)) return own
  const turned = `${selector}{--tb-ink:${ground};--tb-ground:${text}}`
  const byMachine = `@media (prefers-color-scheme:dark){:root:not([data-theme=light]) ${turned}}`
  return `${own}${byMachine}:root[data-theme=dark] ${turned}`
}
