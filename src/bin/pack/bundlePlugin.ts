import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build as runBuild, type Plugin } from 'esbuild'
import type { PluginEntry, PluginManifest } from './pluginManifest.ts'

type Bundling = {
  readonly root: string
  readonly manifest: PluginManifest
  readonly entries: readonly PluginEntry[]
  readonly outdir: string
}

/**
 * Bundles each entry, what they share in chunks of its own.
 *
 * @throws Error when an npm package is imported that the manifest does not declare, or an entry
 * loses its `'use client'`.
 */
export async function bundlePlugin({ root, manifest, entries, outdir }: Bundling): Promise<void> {
  const { metafile } = await runBuild({
    absWorkingDir: root,
    entryPoints: entries.map(({ stem, source }) => ({ in: source, out: stem })),
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node22',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: true,
    plugins: [keepEntriesApart(manifest, entries)],
    metafile: true,
    logLevel: 'warning',
  })
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports)
  refuseUndeclared(
    manifest,
    imported.filter(({ external }) => external === true).map(({ path }) => path),
  )
  for (const { stem, source, subpath } of entries) {
    const isClient = isClientModule(await readFile(source, 'utf8'))
    if (isClient !== isClientModule(await readFile(join(outdir, `${stem}.js`), 'utf8'))) {
      throw new Error(`${manifest.name}: "${subpath}" lost or gained 'use client' in bundling`)
    }
  }
}

const isClientModule = (code: string): boolean => /^\s*(['"])use client\1/.test(code)

/**
 * A module that imports an entry imports it by the package's own name: bundled into another, a client
 * component would lose the border that `'use client'` draws.
 */
function keepEntriesApart({ name }: PluginManifest, entries: readonly PluginEntry[]): Plugin {
  const subpaths = new Map(entries.map(({ source, subpath }) => [source, subpath]))
  return {
    name: 'keep-entries-apart',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
        const subpath = subpaths.get(resolve(resolveDir, path))
        if (kind === 'entry-point' || subpath === undefined) return undefined
        return { path: name + subpath.slice(1), external: true }
      })
    },
  }
}

function refuseUndeclared(manifest: PluginManifest, paths: readonly string[]): void {
  const declared = {
    ...manifest.dependencies,
    ...manifest.peerDependencies,
    [manifest.name]: manifest.version,
  }
  const packages = paths.filter((path) => !/^(?:node:|\.)/.test(path)).map(packageOf)
  const missing = [...new Set(packages)].filter((name) => !(name in declared))
  if (missing.length === 0) return
  throw new Error(
    `${manifest.name}: imports ${missing.join(', ')}; declare it in the plugin's package.json`,
  )
}

const packageOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
