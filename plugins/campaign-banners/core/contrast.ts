/** Text this size and smaller needs it (WCAG 2.2, success criterion 1.4.3, level AA). */
export const minContrast = 4.5

const hexColor = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i
export const isHexColor = (value: unknown): value is string =>
  typeof value === 'string' && hexColor.test(value)

/** Contrast ratio of two `#rrggbb` colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance (WCAG 2.2), from 0 for black to 1 for white. */
export function luminanceOf(color: string): number {
  const [, red = '0', green = '0', blue = '0'] = hexColor.exec(color) ?? []
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(channel: string): number {
  const value = Number.parseInt(channel, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
