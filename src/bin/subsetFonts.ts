/**
 * `npm run fonts`: makes the files of `src/site/assets/fonts/` anew, from whole fonts of exact versions.
 *
 * The files are committed: a build needs neither the network nor 70 MB of fonts. This is how they were
 * made, and what is run when another sign is needed. It installs what it needs in a folder that it
 * removes.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fallbackFaces } from './fonts/fallbackFaces.ts'
import { foreignLetters, readersSigns } from './fonts/signs.ts'

const packages = [
  'subset-font@2.9.0',
  'source-serif@4.5.1',
  '@expo-google-fonts/source-serif-4@0.4.1',
  '@expo-google-fonts/be-vietnam-pro@0.4.1',
  '@capsizecss/core@4.1.3',
  '@capsizecss/metrics@4.3.0',
  '@capsizecss/unpack@4.0.1',
  'dejavu-fonts-ttf@2.37.3',
]
const target = resolve(import.meta.dirname, '../site/assets/fonts')

type Axes = Readonly<Record<string, number | { min: number; max: number; default: number }>>
type Cut = {
  readonly name: string
  readonly from: string
  readonly signs: string
  readonly axes?: Axes
  /** Layout features kept; texts are NFC, so that marks need no placing. */
  readonly features?: readonly string[]
  readonly format?: 'woff2' | 'sfnt'
}
type SubsetFont = (
  font: Buffer,
  signs: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<Buffer>

const readers = readersSigns + foreignLetters
const google = '@expo-google-fonts'
const cuts: readonly Cut[] = [
  {
    name: 'serif.woff2',
    from: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    signs: readers,
    // One drawing for text and headlines, in the weights that the style sheet uses.
    axes: { opsz: 14, wght: { min: 400, max: 800, default: 400 } },
  },
  {
    name: 'serif-italic.woff2',
    from: `${google}/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
    signs: readersSigns,
  },
  ...(['400Regular', '600SemiBold'] as const).map((weight) => ({
    name: `sans-${weight.slice(0, 3)}.woff2`,
    from: `${google}/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`,
    signs: readers,
    features: ['kern', 'tnum'],
  })),
  {
    // For cards that are drawn on the server.
    name: 'card.ttf',
    from: `${google}/source-serif-4/700Bold/SourceSerif4_700Bold.ttf`,
    signs: readers,
    features: ['kern', 'mark', 'mkmk', 'ccmp'],
    format: 'sfnt',
  },
]

const directory = mkdtempSync(join(tmpdir(), 'fonts-'))
try {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', directory, ...packages], {
    stdio: 'inherit',
  })
  const load = createRequire(join(directory, 'package.json'))
  const subset = load('subset-font') as SubsetFont
  mkdirSync(target, { recursive: true })
  for (const { name, from, signs, axes, features = ['kern'], format = 'woff2' } of cuts) {
    const whole = readFileSync(join(directory, 'node_modules', from))
    const cut = await subset(whole, signs, {
      targetFormat: format,
      noHinting: true,
      keepFeatures: features,
      ...(axes ? { variationAxes: axes } : {}),
    })
    writeFileSync(join(target, name), cut)
    console.log(`${name}: ${cut.length} bytes of ${whole.length}`)
  }
  writeFileSync(join(target, 'fallbackFaces.ts'), await fallbackFaces(load))
} finally {
  rmSync(directory, { recursive: true, force: true })
}
