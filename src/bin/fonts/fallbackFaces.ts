type Metrics = { readonly familyName: string }
type CreateFontStack = (
  stack: readonly Metrics[],
  options: Readonly<Record<string, unknown>>,
) => { readonly fontFaces: readonly Readonly<Record<string, Readonly<Record<string, string>>>>[] }

/**
 * By the family that it stands for, the fonts that a reader's machine may have, best first: Android,
 * Windows, iOS and macOS, Linux. All of them have the whole of Vietnamese, so that no word is set from
 * two (Georgia on iOS and Liberation have not).
 */
const stacks = {
  'Thu Do Serif': {
    of: 'sourceSerif4',
    local: ['notoSerif', 'timesNewRoman', 'DejaVuSerif'],
  },
  'Thu Do Sans': {
    of: 'beVietnamPro',
    local: ['roboto', 'segoeUI', 'helveticaNeue', 'arial', 'DejaVuSans'],
  },
} as const

/**
 * Faces that give the reader's own fonts the measures of the paper's: lines end at the same words and
 * stand as high, whichever of them is shown.
 */
export async function fallbackFaces(load: NodeJS.Require): Promise<string> {
  const { createFontStack } = load('@capsizecss/core') as { createFontStack: CreateFontStack }
  const { fromFile } = (await import(load.resolve('@capsizecss/unpack/fs'))) as {
    fromFile: (path: string) => Promise<Metrics>
  }
  const metricsOf = (name: string): Promise<Metrics> => {
    if (name.startsWith('DejaVu')) {
      return fromFile(load.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))
    }
    const loaded = load(`@capsizecss/metrics/${name}`) as Metrics & { default?: Metrics }
    return Promise.resolve(loaded.default ?? loaded)
  }
  const faces: object[] = []
  for (const [family, { of, local }] of Object.entries(stacks)) {
    const wanted = await metricsOf(of)
    for (const name of local) {
      const metrics = await metricsOf(name)
      const stack = createFontStack([wanted, metrics], { fontFaceFormat: 'styleObject' })
      const measures = stack.fontFaces[0]?.['@font-face'] ?? {}
      faces.push({
        family: `${family} ${metrics.familyName}`,
        local: metrics.familyName,
        sizeAdjust: measures['sizeAdjust'] ?? '100%',
        ascent: measures['ascentOverride'] ?? 'normal',
        descent: measures['descentOverride'] ?? 'normal',
        lineGap: measures['lineGapOverride'] ?? '0%',
      })
    }
  }
  return [
    '/** Written by `npm run fonts`: see `src/bin/fonts/fallbackFaces.ts`. */',
    `export const fallbackFaces = ${JSON.stringify(faces, null, 2)} as const`,
    '',
  ].join('\n')
}
