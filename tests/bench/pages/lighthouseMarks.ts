import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../builtServer.ts'

type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<
    Record<string, { readonly displayValue?: string; readonly score: number | null }>
  >
}

/** Lighthouse's four marks for each page on its own phone; null where it is not installed. */
export async function lighthouseMarks(
  pages: readonly (readonly [kind: string, url: string])[],
): Promise<Record<string, unknown>[] | null> {
  const program = join(root, 'node_modules/lighthouse/cli/index.js')
  if (!existsSync(program)) return Promise.resolve(null)
  const file = join(tmpdir(), `lighthouse-${process.pid}.json`)
  const rows = pages.map(([kind, url]) => {
    const flags = ['--quiet', '--output=json', `--output-path=${file}`]
    const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage'
    execFileSync(process.execPath, [program, url, ...flags, chrome], {
      env: { ...process.env, CHROME_PATH: process.env['CHROMIUM'] ?? '/usr/bin/chromium' },
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 180_000,
    })
    const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report
    const marks = Object.entries(categories).map(([name, { score }]) => [
      name,
      Math.round((score ?? 0) * 100),
    ])
    const times = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time']
    const shown = times.map((name) => [name, audits[name]?.displayValue ?? '–'])
    return { page: kind, ...Object.fromEntries([...marks, ...shown]) } as Record<string, unknown>
  })
  rmSync(file, { force: true })
  return Promise.resolve(rows)
}
