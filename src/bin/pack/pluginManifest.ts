import { join } from 'node:path'

/** `plugins/<name>/package.json`: its exports name sources. */
export type PluginManifest = {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly keywords?: readonly string[]
  readonly exports: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** One module that the package exports. */
export type PluginEntry = {
  /** As importers write it behind the package's name: `.` or `./components/client`. */
  readonly subpath: string
  /** Relative to the plugin's folder, without its extension: `components/client`. */
  readonly stem: string
  /** Absolute. */
  readonly source: string
}

/**
 * The modules behind the exports, in their order.
 *
 * @throws Error naming an export that is no TypeScript source of the plugin's own.
 */
export function entriesOf({ name, exports }: PluginManifest, folder: string): PluginEntry[] {
  return Object.entries(exports).map(([subpath, path]) => {
    const [, stem] = /^\.\/(.+)\.tsx?$/.exec(path) ?? []
    if (stem === undefined) {
      throw new Error(`${name}: exports["${subpath}"] is "${path}"; expected ./….ts or ./….tsx`)
    }
    return { subpath, stem, source: join(folder, path) }
  })
}

/**
 * The manifest as a stranger's project reads it: exports of what was built, with types. This repository
 * pins what it runs on; there a patch of a dependency comes without a release of ours.
 */
export function publishedManifest(
  { exports, dependencies = {}, ...manifest }: PluginManifest,
  plugin: string,
): Record<string, unknown> {
  const built = entriesOf({ ...manifest, exports }, '').map(({ subpath, stem }) => [
    subpath,
    { types: `./types/${plugin}/${stem}.d.ts`, default: `./dist/${stem}.js` },
  ])
  return {
    ...manifest,
    dependencies: Object.fromEntries(
      Object.entries(dependencies).map(([name, version]) => [name, `^${version}`]),
    ),
    type: 'module',
    exports: Object.fromEntries(built) as Record<string, unknown>,
    files: ['dist', 'types', 'README.md', 'CHANGELOG.md'],
    engines: { node: '>=22' },
    sideEffects: false,
  }
}
