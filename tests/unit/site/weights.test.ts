import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { smallScripts } from '../../../src/bin/smallScripts.ts'
import { fontAssets, preloadedFonts } from '../../../src/site/assets/fonts.ts'
import { siteAssets, stylesheetPath } from '../../../src/site/index.ts'
import { everyPage } from '../../factories/pages/everyPage.ts'

const bytesOf = (body: string | Buffer): number => Buffer.byteLength(body)

/** Every script of a page, as the built server sends it. */
async function builtScripts(): Promise<readonly string[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createEarlyScript, createScriptFile } from './plugins/campaign-banners/reader/scriptFile.ts'
        import { earlyBody, pageScript, workerBody } from './src/site/assets/scripts.ts'
        export const bodies = [
          ...[createEarlyScript('/tb').body, createScriptFile('/tb').body],
          ...[earlyBody, pageScript.body, workerBody('${stylesheetPath}')],
        ]`,
      resolveDir: process.cwd(),
    },
    ...{ bundle: true, format: 'esm', platform: 'node', packages: 'external', write: false },
    plugins: [smallScripts],
  })
  const [{ text } = { text: '' }] = outputFiles
  const module = (await import(
    `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  )) as { readonly bodies: readonly string[] }
  return module.bodies
}

describe('what a first visit weighs', () => {
  it('at most 60 kB of fonts, the rare italic too, in as few files as there are faces', () => {
    const sum = fontAssets.reduce((total, { body }) => total + bytesOf(body), 0)
    expect(sum).toBeLessThanOrEqual(60_000)
    expect(fontAssets).toHaveLength(4)
    expect(preloadedFonts).toHaveLength(3)
  })

  it('less than 15 kB of style sheet and 10 kB of scripts, as gzip sends them', async () => {
    const sheet = (await siteAssets()).find(({ path }) => path === stylesheetPath)
    expect(gzipSync(sheet?.body ?? '').length).toBeLessThan(15_000)
    const sum = (await builtScripts()).reduce((total, body) => total + gzipSync(body).length, 0)
    expect(sum).toBeLessThan(10_000)
  })

  it('less than 15 kB of markup for each kind of page, as brotli sends it', () => {
    for (const [kind, html] of Object.entries(everyPage())) {
      expect([kind, brotliCompressSync(html).length < 15_000]).toEqual([kind, true])
    }
  })
})

it('a page lets nothing but one style sheet hold up its first paint', () => {
  for (const [kind, html] of Object.entries(everyPage())) {
    const [head = ''] = /<head>.*<\/head>/s.exec(html) ?? []
    const [seen] = [head.replaceAll(/<noscript>.*?<\/noscript>/gs, '')]
    const sheets = [...seen.matchAll(/<link rel="stylesheet"/g)]
    const scripts = [...html.matchAll(/<script(?![^>]*(?:defer|async|ld\+json))[^>]* src=/g)]
    expect([kind, sheets.length, scripts.length]).toEqual([kind, 1, 0])
  }
})
