/**
 * `npm run proof:leaks`: who can do what with which document, asked of the newsroom at every door for
 * every role, generated from the configuration, and compared with the tables of `docs/access.md`.
 * `npm run proof:leaks -- --write` writes them anew. Then every path that can be filtered or sorted by is
 * asked of every list, before and after there is something hidden with a marker in every field.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { roles } from '../../collections/access/roles.ts'
import { factoriesFor } from '../factories/index.ts'
import { differences, renderTables } from './leaks/accessTable.ts'
import { askEverybody, type Asker, inTurn } from './leaks/askEverybody.ts'
import { doorsFor } from './leaks/doors.ts'
import { askOracles } from '../helpers/oracle.ts'

const page = resolve('docs/access.md')
const begin = '<!-- tables: npm run proof:leaks -- --write -->'

const directory = mkdtempSync(join(tmpdir(), 'newsroom-leaks-'))
Object.assign(process.env, {
  DATABASE_URL: process.env['DATABASE_URL'] ?? `file:${join(directory, 'newsroom.db')}`,
  MEDIA_DIR: join(directory, 'media'),
  SITE_URL: 'http://localhost:3000',
  PAYLOAD_SECRET: 'only-for-this-proof',
})
const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
// Refusals are what it is about, and Payload logs each.
const logger = { options: { level: 'fatal' } }
const payload = await getPayload({ config: Object.assign({}, await config, { logger }) })

const factories = factoriesFor(payload)
const stranger: Asker = { role: 'stranger', user: null, doors: await doorsFor(payload, null) }
const staff = await inTurn(roles, async (role): Promise<Asker> => {
  const user = await factories.makeUser(role)
  return { role, user, doors: await doorsFor(payload, user) }
})
const askers = [stranger, ...staff]
const other = await factories.makeUser('editor')
const { questions, sections } = await askEverybody({
  payload,
  askers,
  other,
  onProgress: console.log,
})
const found = renderTables(
  askers.map(({ role }) => role),
  sections,
)
console.log(`${questions} questions asked: ${askers.length} roles, every collection, every door.`)
// Last: it leaves documents that no form would store.
const oracles = await askOracles({ payload, askers, other, isExhaustive: true })
for (const line of oracles.told) console.log(`TOLD: ${line}`)
console.log(
  `${oracles.questions} questions about what is hidden, ${oracles.told.length} answers told of it.`,
)
const isAsDocumented = process.argv.includes('--write') ? write() : compare()
process.exitCode = isAsDocumented && oracles.told.length === 0 ? 0 : 1
await payload.destroy()
rmSync(directory, { recursive: true, force: true })
process.exit()

function write(): boolean {
  const [head = ''] = readFileSync(page, 'utf8').split(begin)
  writeFileSync(page, `${head}${begin}\n\n${found}\n`)
  console.log('The tables of docs/access.md are what was found.')
  return true
}

function compare(): boolean {
  const [, documented = ''] = readFileSync(page, 'utf8').split(begin)
  const lines = differences(documented, found)
  for (const line of lines) console.log(line)
  console.log(lines.length === 0 ? 'Nothing differs from docs/access.md.' : 'NOT AS DOCUMENTED.')
  return lines.length === 0
}
