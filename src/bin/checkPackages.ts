/**
 * `npm run check:packages`: packs each plugin and asks of the archive what a registry and a stranger's
 * tools would: publint, are-the-types-wrong (for ES modules, which is what Payload 3 takes), and a
 * publication that is only tried.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const programs = join(root, 'node_modules/.bin')
const plugins = readdirSync(join(root, 'plugins')).filter((name) =>
  existsSync(join(root, 'plugins', name, 'package.json')),
)

for (const plugin of plugins) {
  const printed = execFileSync(process.execPath, [join(root, 'src/bin/packPlugin.ts'), plugin], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const archive = printed.trim().split('\n').at(-1) ?? ''
  ask('publint', ['run', archive, '--strict'])
  ask('attw', [archive, '--profile', 'esm-only', '--format', 'table-flipped'])
  ask('npm', ['publish', archive, '--dry-run', '--loglevel', 'error'])
}

/** @throws Error when the program refuses; it has said why. */
function ask(program: string, args: readonly string[]): void {
  const own = join(programs, program)
  execFileSync(existsSync(own) ? own : program, args, { cwd: root, stdio: 'inherit' })
}
