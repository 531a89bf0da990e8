import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { hashOfSources } from './hashOfSources.ts'
import { smallScripts } from './smallScripts.ts'

/** What is built, where its stamp is kept, from what. */
type Part = {
  readonly name: string
  readonly sources: readonly string[]
  readonly output: string
  readonly make: (root: string) => Promise<void>
}

const code = ['payload.config.ts', 'collections', 'plugins', 'package-lock.json']
const parts: readonly Part[] = [
  {
    name: 'máy chủ',
    sources: [...code, 'src'],
    output: 'dist/server/main.js',
    make: bundleServer,
  },
  {
    name: 'trang quản trị',
    // What the panel's bundle holds; a change of a reader page does not rebuild it.
    sources: [
      ...code,
      'next.config.mjs',
      'src/app',
      'src/database',
      'src/migrations',
      'src/server/environment.ts',
    ],
    output: '.next/BUILD_ID',
    make: buildAdminPanel,
  },
]

/** Builds what is missing or older than its sources; says what it does. */
export async function buildNewsroom(root: string, log: (line: string) => void): Promise<void> {
  for (const part of parts) {
    const stampFile = join(root, 'dist', `${part.output.replaceAll(/[^\w]+/g, '-')}.stamp`)
    const stamp = await hashOfSources(root, part.sources)
    const built = await readFile(stampFile, 'utf8').catch(() => null)
    if (built === stamp && existsSync(join(root, part.output))) continue
    log(`Đang dựng ${part.name} (lần đầu có thể mất một phút)…`)
    const startedAt = performance.now()
    await part.make(root)
    await mkdir(join(root, 'dist'), { recursive: true })
    await writeFile(stampFile, stamp)
    log(`Đã dựng ${part.name} trong ${((performance.now() - startedAt) / 1000).toFixed(1)} giây.`)
  }
}

async function bundleServer(root: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/server/main.ts'],
    outdir: 'dist/server',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    packages: 'external',
    jsx: 'automatic',
    plugins: [smallScripts],
    sourcemap: true,
    logLevel: 'warning',
  })
}

async function buildAdminPanel(root: string): Promise<void> {
  const env: NodeJS.ProcessEnv = {
    // A build signs nothing and keeps no data: it must ask for no secret and touch no database.
    PAYLOAD_SECRET: 'only-for-the-build-of-the-panel',
    ...process.env,
    DATABASE_URL: `file:${join(tmpdir(), `newsroom-build-${process.pid}.db`)}`,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  // Not Turbopack: on this panel Next 16.4.5's works on without end (vercel/next.js#97007 has others).
  const child = spawn(process.execPath, [next, 'build', '--webpack'], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  const stop = (signal: NodeJS.Signals): void => {
    child.kill(signal)
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
  const [exitCode] = (await once(child, 'exit')) as [number | null]
  process.off('SIGTERM', stop).off('SIGINT', stop)
  if (exitCode !== 0) throw new Error(`next build ended with ${exitCode ?? 'a signal'}; see above`)
}
