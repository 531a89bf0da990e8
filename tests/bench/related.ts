/**
 * `npm run bench:related`: the quality of the related news on links that editors placed, through
 * Payload and the plugin's index, on SQLite and on the MongoDB that MONGODB_URI names; then what a
 * look-up costs beside a read by primary key, at 1,000, 20,000 and 100,000 articles (`--million` for a
 * million on SQLite, `--speed` or `--quality` for one half, `--sqlite` or `--mongodb` for one engine;
 * `--far` alone for what a bounded walk loses of relatives that lie a year away).
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBareNews } from '../helpers/bareNews.ts'
import { measureFarRelatives } from './related/farRelatives.ts'
import { measureQuality } from './related/quality.ts'
import { measureSpeed } from './related/speed.ts'

const flags = new Set(process.argv.slice(2))
const wants = (flag: string, other: string): boolean => flags.has(flag) || !flags.has(other)
const isMillion = flags.has('--million')
const directory = mkdtempSync(join(tmpdir(), 'related-bench-'))
// The smoke server of the tests reads whole collections whatever the index: its figures say nothing.
const mongo = process.env['MONGODB_URI']
const engines: { name: string; fresh: () => string }[] = [
  {
    name: 'SQLite',
    fresh: () => `file:${join(directory, `${randomBytes(4).toString('hex')}.db`)}`,
  },
]
if (mongo && !isMillion) {
  engines.push({
    name: 'MongoDB',
    fresh: () => withDatabase(mongo, `related_${randomBytes(4).toString('hex')}`),
  })
}
if (!mongo) console.log('MONGODB_URI names no server: SQLite alone.')
if (flags.has('--mongodb') && !flags.has('--sqlite')) engines.shift()

/** The address with another database; what the query string says stays. */
function withDatabase(address: string, database: string): string {
  const url = new URL(address)
  url.pathname = `/${database}`
  return url.href
}

try {
  if (flags.has('--far')) {
    console.log('Relatives among the candidates:')
    measureFarRelatives()
    process.exit(0)
  }
  for (const { name, fresh } of engines) {
    if (wants('--quality', '--speed') && !isMillion) {
      const payload = await openBareNews(fresh())
      console.log(`${name}, quality: ${await measureQuality(payload)}`)
      await payload.destroy()
    }
    if (wants('--speed', '--quality')) {
      const payload = await openBareNews(fresh())
      const sizes = isMillion ? [1000, 100_000, 1_000_000] : [1000, 20_000, 100_000]
      await measureSpeed(payload, { name, sizes })
      await payload.destroy()
    }
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
process.exit(0)
