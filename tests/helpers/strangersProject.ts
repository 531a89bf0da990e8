import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A Payload project that is not this one, with a plugin installed from its archive. */
export type StrangersProject = {
  readonly directory: string
  /** Runs a module of the project, given as its source, and returns what it printed. */
  run(source: string): string
  /** Checks a TypeScript source of the project against the installed declarations. */
  checkTypes(source: string): void
  remove(): void
}

/**
 * Packs the plugin as `npm run pack:plugin` does and unpacks the archive where `npm install <file>`
 * would. Every other package is a link to this repository's, so that nothing is downloaded.
 */
export function createStrangersProject(plugin: string): StrangersProject {
  const directory = mkdtempSync(join(tmpdir(), 'stranger-'))
  const modules = join(directory, 'node_modules')
  linkPackages(join(root, 'node_modules'), modules)
  const printed = execFileSync(process.execPath, ['src/bin/packPlugin.ts', plugin], {
    cwd: root,
    encoding: 'utf8',
  })
  const installed = join(modules, '@thu-do', plugin)
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', printed.trim(), '--strip-components=1', '-C', installed])
  writeFileSync(join(directory, 'package.json'), '{ "type": "module" }\n')
  return {
    directory,
    run(source) {
      const script = join(directory, 'script.mjs')
      writeFileSync(script, source)
      return execFileSync(process.execPath, [script], { cwd: directory, encoding: 'utf8' })
    },
    checkTypes(source) {
      writeFileSync(join(directory, 'check.ts'), source)
      execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...checking], {
        cwd: directory,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      })
    },
    remove() {
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

const checking = [
  ...['check.ts', '--noEmit', '--strict', '--skipLibCheck', '--target', 'ES2024'],
  ...['--module', 'ESNext', '--moduleResolution', 'Bundler', '--esModuleInterop'],
]

function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    if (name.startsWith('.')) continue
    if (name.startsWith('@')) linkPackages(join(from, name), join(to, name))
    else symlinkSync(join(from, name), join(to, name))
  }
}
