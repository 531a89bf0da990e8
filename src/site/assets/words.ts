import sharp from 'sharp'
import { fontPath } from './fonts.ts'

export const paperColors = { paper: '#fffdf8', ink: '#1d1a17', accent: '#a5121b', rule: '#ddd4c6' }

type Look = {
  /** Size; as large as the room is without one. */
  readonly points: number | null
  readonly color: string
  readonly width: number
  readonly height?: number
  readonly align?: 'left' | 'centre'
}

/** Words as a picture, in a font of our own: a machine without any draws the same. */
export function drawWords(words: string, { points, color, width, height, align }: Look) {
  const font = 'Source Serif 4 Bold'
  const shared = {
    text: `<span foreground="${color}">${markup(words)}</span>`,
    fontfile: fontPath('card.ttf'),
    rgba: true,
    width,
    wrap: 'word-char' as const,
    ...(align ? { align } : {}),
  }
  return sharp({
    text:
      points === null
        ? { ...shared, font, ...(height ? { height } : {}) }
        : { ...shared, font: `${font} ${points}`, dpi: 72 },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
}

/** Pango's markup is XML, which has no control characters but the end of a line. */
const markup = (words: string): string =>
  words
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
