import sharp from 'sharp'
import type { Asset } from './asset.ts'
import { markSvg } from './mark.ts'

const sizes = [192, 512] as const
/** Phones cut icons to a circle of four fifths (W3C Web Application Manifest, "Icon masks"). */
const maskable = { path: '/assets/mark-maskable.png', size: 512 } as const
const pathOfSize = (size: number): string => `/assets/mark-${size}.png`
/** What an iPhone puts on its first screen. */
export const touchIconPath = pathOfSize(192)

/** The mark as phones want it beside their own programs. */
export const installIcons = (): Promise<Asset[]> =>
  Promise.all([
    ...sizes.map(async (size) => asset(pathOfSize(size), await draw(size))),
    drawMaskable(),
  ])

async function drawMaskable(): Promise<Asset> {
  const { size, path } = maskable
  const inner = Math.round(size * 0.7)
  const around = Math.round((size - inner) / 2)
  const body = await sharp(await draw(inner))
    .extend({
      ...{ top: around, bottom: size - inner - around },
      ...{ left: around, right: size - inner - around },
      background: '#a5121b',
    })
    .flatten({ background: '#a5121b' })
    .png()
    .toBuffer()
  return asset(path, body)
}

const draw = (size: number): Promise<Buffer> =>
  sharp(Buffer.from(markSvg)).resize(size).png().toBuffer()

const asset = (path: string, body: Buffer): Asset => ({
  path,
  contentType: 'image/png',
  body,
  maxAgeSeconds: 86_400,
})

/** The web manifest (W3C Web Application Manifest). */
export const manifestOf = (name: string, home: string): object => ({
  id: home,
  start_url: home,
  scope: '/',
  name,
  short_name: 'Lao động Thủ đô',
  lang: 'vi',
  dir: 'ltr',
  display: 'minimal-ui',
  theme_color: '#fffdf8',
  background_color: '#fffdf8',
  icons: [
    ...sizes.map((size) => ({
      src: pathOfSize(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
    {
      src: maskable.path,
      sizes: `${maskable.size}x${maskable.size}`,
      type: 'image/png',
      purpose: 'maskable',
    },
  ],
})
