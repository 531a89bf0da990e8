/**
 * `npm run bench:pages`: what a first visit to each kind of page costs on a phone. Bytes are those over
 * the wire; paints are on slow 3G (400 kbit/s, 400 ms), the median of several visits. Trust the ratios.
 *
 * Lighthouse is no dependency of this project (its tree is as large as the project's own). Where it is
 * installed beside it (`npm install --no-save lighthouse`), its four marks are printed too.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '../e2e/browser.ts'
import { startBuiltServer } from './builtServer.ts'
import { kindsOfPages } from './pages/kindsOfPages.ts'
import { lighthouseMarks } from './pages/lighthouseMarks.ts'
import { measurePage, type Visit } from './pages/measurePage.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 3)
const directory = mkdtempSync(join(tmpdir(), 'newsroom-pages-'))
const port = process.env['PORT'] ?? '3921'
const origin = `http://localhost:${port}`
const server = await startBuiltServer({
  env: {
    DATABASE_URL: `file:${join(directory, 'newsroom.db')}`,
    MEDIA_DIR: join(directory, 'media'),
    SITE_URL: origin,
    PORT: port,
  },
})
const browser = await launchBrowser()
const pages = await kindsOfPages(origin)
const rows: Record<string, unknown>[] = []
for (const [kind, path] of Object.entries(pages)) {
  const visits: Visit[] = []
  // The first warms the server's cache.
  for (let round = 0; round <= rounds; round += 1) {
    const visit = await measurePage(browser, origin + path, { isSlow: round > 0 })
    if (round > 0) visits.push(visit)
  }
  const [visit] = visits
  if (!visit) continue
  const median = (read: (visit: Visit) => number): number =>
    visits.map(read).sort((a, b) => a - b)[Math.floor(visits.length / 2)] ?? Number.NaN
  rows.push({
    page: kind,
    requests: visit.requests,
    ...Object.fromEntries(
      Object.entries(visit.bytes).map(([name, bytes]) => [`${name} kB`, (bytes / 1000).toFixed(1)]),
    ),
    'first paint s': (median(({ firstPaintMs }) => firstPaintMs) / 1000).toFixed(2),
    'largest s': (median(({ largestPaintMs }) => largestPaintMs) / 1000).toFixed(2),
    CLS: Math.max(...visits.map(({ layoutShift }) => layoutShift)).toFixed(3),
  })
  process.stderr.write(`${kind}: ${path}\n`)
}
await browser.close()
console.table(rows)
const marks = await lighthouseMarks(
  Object.entries(pages).map(([kind, path]) => [kind, origin + path]),
)
if (marks) console.table(marks)
else console.log('Lighthouse is not installed; its marks are left out.')
await server.kill('SIGTERM')
rmSync(directory, { recursive: true, force: true })
