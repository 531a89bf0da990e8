import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { PluginEntry } from './pluginManifest.ts'

type Declaring = {
  readonly root: string
  readonly entries: readonly PluginEntry[]
  readonly outdir: string
}

/** Writes the declarations of the entries and of everything that they mention, the kit's too. */
export function declareTypes({ root, entries, outdir }: Declaring): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const options = [
    ...['--target', 'ES2024', '--lib', 'ES2024,DOM,DOM.Iterable', '--module', 'ESNext'],
    ...['--moduleResolution', 'Bundler', '--types', 'node', '--jsx', 'react-jsx'],
    ...['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
    ...['--skipLibCheck', '--esModuleInterop', '--allowImportingTsExtensions'],
    ...['--declaration', '--emitDeclarationOnly', '--ignoreConfig'],
    ...['--rootDir', join(root, 'plugins'), '--outDir', outdir],
  ]
  execFileSync(process.execPath, [compiler, ...options, ...entries.map(({ source }) => source)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
