/**
 * `npm run pack:plugin -- <name>`: makes `dist/plugins/thu-do-<name>-<version>.tgz`, which any Payload
 * project installs with `npm install <file>`.
 *
 * What the package exports is what `plugins/<name>/package.json` exports of its sources: each entry
 * stays a module of its own, the kit goes in, npm packages stay outside and have to be declared.
 */
import { execFileSync } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { bundlePlugin } from './pack/bundlePlugin.ts'
import { declareTypes } from './pack/declareTypes.ts'
import { entriesOf, type PluginManifest, publishedManifest } from './pack/pluginManifest.ts'

const root = resolve(import.meta.dirname, '../..')
const [name] = process.argv.slice(2)
if (!name || !/^[a-z][a-z-]*$/.test(name)) {
  console.error(
    `pack:plugin: the plugin is ${JSON.stringify(name ?? '')}; expected a folder of plugins/, as in: npm run pack:plugin -- rss-feeds`,
  )
  process.exit(1)
}
console.log(await packPlugin(name))

/** Builds and packs; returns the absolute path of the archive. */
async function packPlugin(plugin: string): Promise<string> {
  const source = join(root, 'plugins', plugin)
  const stage = join(root, 'dist/plugins', plugin)
  const manifest = JSON.parse(
    await readFile(join(source, 'package.json'), 'utf8'),
  ) as PluginManifest
  await rm(stage, { recursive: true, force: true })
  await mkdir(stage, { recursive: true })
  const entries = entriesOf(manifest, source)
  await bundlePlugin({ root, manifest, entries, outdir: join(stage, 'dist') })
  declareTypes({ root, entries, outdir: join(stage, 'types') })
  await writeFile(
    join(stage, 'package.json'),
    `${JSON.stringify(publishedManifest(manifest, plugin), null, 2)}\n`,
  )
  for (const document of ['README.md', 'CHANGELOG.md']) {
    await cp(join(source, document), join(stage, document))
  }
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', dirname(stage)], {
    cwd: stage,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  return join(dirname(stage), filename)
}
