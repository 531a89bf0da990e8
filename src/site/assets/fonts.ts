import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { hashedAsset, type Asset } from './asset.ts'
import { fallbackFaces } from './fonts/fallbackFaces.ts'

// Below the root of the package, whether it is run from its own place or from the bundle.
const require = createRequire(import.meta.url)

/** A file of `fonts/`, which says where they come from. */
export const fontPath = (name: string): string => require.resolve(`#fonts/${name}`)

type Face = {
  readonly family: string
  readonly style: 'normal' | 'italic'
  readonly weight: string
  readonly file: Asset
}

const serif = 'Thu Do Serif'
const sans = 'Thu Do Sans'

/** Each holds all of Vietnamese: no word is set from two files. */
const faces: readonly Face[] = [
  { family: serif, style: 'normal', weight: '400 800', file: fontFile('serif') },
  // Bold goes before slanted: see `base.css.ts`.
  { family: serif, style: 'italic', weight: '400 800', file: fontFile('serif-italic') },
  { family: sans, style: 'normal', weight: '400', file: fontFile('sans-400') },
  { family: sans, style: 'normal', weight: '600', file: fontFile('sans-600') },
]

export const fontAssets: readonly Asset[] = faces.map(({ file }) => file)

/** What `--serif` and `--sans` name: the paper's own, then what the machine has, in its measures. */
export const fontStacks = { serif: stackOf(serif, 'serif'), sans: stackOf(sans, 'sans-serif') }

/** As machines name the cuts of a font. */
const cuts = [
  { style: 'normal', weight: '400', suffix: '' },
  { style: 'normal', weight: '600 800', suffix: ' Bold' },
  { style: 'italic', weight: '400 800', suffix: ' Italic' },
] as const

/**
 * `optional`: text is there at once in the machine's own font, whole, and stays as it is; the paper's
 * font comes with the next page, or with this one where the connection brings it in time. Swapped in,
 * it would move what somebody is reading (CSS Fonts 4, section 11.4).
 */
export const fontFacesCss = [
  ...faces.map(
    ({ family, style, weight, file }) =>
      `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};font-display:optional;src:url(${file.path}) format('woff2')}`,
  ),
  ...fallbackFaces.flatMap(machineFaces),
].join('\n')

/** What most pages show first. */
export const preloadedFonts: readonly string[] = faces
  .filter(({ style }) => style === 'normal')
  .map(({ file }) => file.path)

type Fallback = (typeof fallbackFaces)[number]

function machineFaces({ family, local, sizeAdjust, ...rest }: Fallback): string[] {
  const { ascent, descent, lineGap } = rest
  return cuts.map(({ style, weight, suffix }) => {
    const measures = `size-adjust:${sizeAdjust};ascent-override:${ascent};descent-override:${descent};line-gap-override:${lineGap}`
    return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:local('${local}${suffix}');${measures}}`
  })
}

function stackOf(family: string, generic: string): string {
  const machine = fallbackFaces.map((face) => face.family).filter((name) => name.startsWith(family))
  return [...[family, ...machine].map((name) => `'${name}'`), generic].join(',')
}

function fontFile(name: string): Asset {
  const body = readFileSync(fontPath(`${name}.woff2`))
  return hashedAsset(name, 'woff2', { contentType: 'font/woff2', body })
}
