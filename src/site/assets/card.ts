import sharp from 'sharp'
import { markSvg } from './mark.ts'
import { drawWords, paperColors as colors } from './words.ts'

/** What networks show of a page that has no photo. */
type Card = { readonly title: string; readonly paperName: string }

/** As Facebook and Zalo ask for it. */
const cardSize = { width: 1200, height: 630 } as const

const left = 80
const text = { width: cardSize.width - 2 * left, height: 350 }
/** Longer no network shows either. */
const maxCharacters = 220

/**
 * The title in the paper's own font and colours. The font is a file of ours: a machine without any
 * draws the same.
 */
export async function drawCard({ title, paperName }: Card): Promise<Buffer> {
  const [words, name, mark] = await Promise.all([
    drawTitle(shortened(title)),
    drawWords(paperName, { points: 34, color: colors.accent, width: text.width }),
    sharp(Buffer.from(markSvg)).resize(72).png().toBuffer(),
  ])
  const band = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="16"><path fill="${colors.accent}" d="M0 0h${cardSize.width}v16H0z"/></svg>`,
  )
  return sharp({ create: { ...cardSize, channels: 3, background: colors.paper } })
    .composite([
      { input: band, left: 0, top: 0 },
      { input: words.data, left, top: 90 + Math.round((text.height - words.info.height) / 2) },
      { input: mark, left, top: 500 },
      { input: name.data, left: left + 96, top: 536 - Math.round(name.info.height / 2) },
    ])
    .png({ palette: true, colours: 64 })
    .toBuffer()
}

/** Large; smaller where it would not fit. */
async function drawTitle(title: string) {
  const large = await drawWords(title, { points: 68, color: colors.ink, width: text.width })
  if (large.info.height <= text.height && large.info.width <= text.width) return large
  return drawWords(title, { points: null, color: colors.ink, ...text })
}

function shortened(title: string): string {
  const characters = Array.from(title.trim() || ' ')
  return characters.length <= maxCharacters
    ? characters.join('')
    : `${characters.slice(0, maxCharacters).join('').trimEnd()}…`
}
