/** `runBundled.ts <script>`: bundles a script that imports views (JSX, which Node does not read) and runs it. */
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './builtServer.ts'

const script = resolve(process.argv[2] ?? '')
const outfile = resolve(root, 'dist/bench', `${basename(script, '.ts')}.js`)
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
})
process.setSourceMapsEnabled(true)
await import(pathToFileURL(outfile).href)
