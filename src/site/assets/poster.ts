import sharp from 'sharp'
import { drawWords, paperColors } from './words.ts'

type Poster = {
  readonly title: string
  /** Official wording, verbatim. */
  readonly wording: string
  readonly steps: readonly { readonly label: string; readonly text: string | null }[]
  /** By whom and when. */
  readonly issued: string
  readonly paperName: string
  /** Where the message is on the web, whole. */
  readonly address: string
}

/** A4 at 150 points to the inch. */
const sheet = { width: 1240, height: 1754 } as const
const border = 16
const margin = 96
const room = { width: sheet.width - 2 * margin, height: sheet.height - 2 * margin }
const gap = 36

/** Each smaller than the one before, until the words fit. */
const scales = [1.6, 1.3, 1, 0.85, 0.7, 0.6] as const

type Drawn = Awaited<ReturnType<typeof drawWords>>
type Part = { readonly words: string; readonly points: number; readonly color: string }

/** A message on one sheet, as a picture: every word of it, smaller where there are many. */
export async function drawPoster(poster: Poster): Promise<Buffer> {
  const foot = await drawParts(footOf(poster), 1)
  const space = room.height - heightOf(foot) - 2 * gap
  let body: Drawn[] = []
  for (const scale of scales) {
    body = await drawParts(bodyOf(poster), scale)
    if (heightOf(body) <= space) break
  }
  const words = await sharp(await stacked(body))
    .resize({ ...{ width: room.width, height: space }, fit: 'inside', withoutEnlargement: true })
    .toBuffer({ resolveWithObject: true })
  const { accent, paper } = paperColors
  return sharp({ create: { ...sheet, channels: 3, background: accent } })
    .composite([
      {
        input: filled(sheet.width - 2 * border, sheet.height - 2 * border, paper),
        left: border,
        top: border,
      },
      {
        input: words.data,
        left: Math.round((sheet.width - words.info.width) / 2),
        top: margin + Math.max(0, Math.round((space - words.info.height) / 3)),
      },
      {
        input: filled(room.width, 3, accent),
        left: margin,
        top: sheet.height - margin - heightOf(foot) - gap,
      },
      { input: await stacked(foot), left: margin, top: sheet.height - margin - heightOf(foot) },
    ])
    .png({ palette: true, colours: 64 })
    .toBuffer()
}

const bodyOf = ({ title, wording, steps }: Poster): Part[] => [
  { words: title, points: 56, color: paperColors.accent },
  { words: wording, points: 68, color: paperColors.ink },
  ...steps.flatMap(({ label, text }, index) => [
    { words: `${index + 1}. ${label}`, points: 46, color: paperColors.accent },
    ...(text ? [{ words: text, points: 34, color: paperColors.ink }] : []),
  ]),
]

const footOf = ({ issued, paperName, address }: Poster): Part[] => [
  { words: issued, points: 28, color: paperColors.ink },
  { words: `${paperName} – ${address}`, points: 24, color: paperColors.ink },
]

const hasWords = ({ words }: Part): boolean => words.trim() !== ''

const drawParts = (parts: readonly Part[], scale: number): Promise<Drawn[]> =>
  Promise.all(
    parts.filter(hasWords).map(({ words, points, color }) =>
      drawWords(words.trim(), {
        points: Math.round(points * scale),
        color,
        ...{ width: room.width, align: 'centre' },
      }),
    ),
  )

const heightOf = (parts: readonly Drawn[]): number =>
  parts.reduce((sum, { info }) => sum + info.height + gap, -gap)

/** One under the other, in the middle. */
function stacked(parts: readonly Drawn[]): Promise<Buffer> {
  const width = Math.max(room.width, ...parts.map(({ info }) => info.width))
  let top = 0
  const placed = parts.map(({ data, info }) => {
    const at = { input: data, left: Math.round((width - info.width) / 2), top }
    top += info.height + gap
    return at
  })
  const background = { r: 0, g: 0, b: 0, alpha: 0 }
  return sharp({ create: { width, height: heightOf(parts), channels: 4, background } })
    .composite(placed)
    .png()
    .toBuffer()
}

const filled = (width: number, height: number, color: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${color}" d="M0 0h${width}v${height}H0z"/></svg>`,
  )
