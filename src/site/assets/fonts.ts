import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { hashedAsset, type Asset } from './asset.ts'

type Subset = 'vietnamese' | 'latin-ext' | 'latin'
type Face = {
  readonly family: string
  readonly style: 'normal' | 'italic'
  readonly weight: string
  readonly subset: Subset
  readonly file: Asset
}

/** As the packages' own style sheets have them, without the bundler's syntax around them. */
const ranges: Readonly<Record<Subset, string>> = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
}
/** The last that covers a character wins: of the shared ones, the Vietnamese file has the best marks. */
const subsets: readonly Subset[] = ['latin-ext', 'latin', 'vietnamese']

const serif = 'Source Serif 4 Variable'
const sans = 'Be Vietnam Pro'

// From this file, whether it is run from its own place or from the bundle: both are below the root.
const require = createRequire(import.meta.url)

const faces: readonly Face[] = subsets.flatMap((subset) => [
  ...(['normal', 'italic'] as const).map((style) => ({
    family: serif,
    style,
    weight: '200 900',
    subset,
    file: fontFile('@fontsource-variable/source-serif-4', `source-serif-4-${subset}-wght-${style}`),
  })),
  ...['400', '600'].map((weight) => ({
    family: sans,
    style: 'normal' as const,
    weight,
    subset,
    file: fontFile('@fontsource/be-vietnam-pro', `be-vietnam-pro-${subset}-${weight}-normal`),
  })),
])

export const fontAssets: readonly Asset[] = faces.map(({ file }) => file)

/**
 * `optional`: a font that comes late waits for the next page. Swapped in it would move what somebody
 * is reading (CSS Fonts 4, section 11.4).
 */
export const fontFacesCss = faces
  .map(
    ({ family, style, weight, subset, file }) =>
      `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};font-display:optional;src:url(${file.path}) format('woff2');unicode-range:${ranges[subset]}}`,
  )
  .join('\n')

/** What every page needs before its first paint: what is not there by then is left for the next. */
export const preloadedFonts: readonly string[] = faces
  .filter(({ style }) => style === 'normal')
  .filter(({ subset }) => subset !== 'latin-ext')
  .map(({ file }) => file.path)

function fontFile(packageName: string, name: string): Asset {
  const folder = dirname(require.resolve(`${packageName}/package.json`))
  const body = readFileSync(join(folder, 'files', `${name}.woff2`))
  return hashedAsset(name, 'woff2', { contentType: 'font/woff2', body })
}
