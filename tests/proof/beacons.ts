/**
 * `npm run proof:beacons`: 100,000 beacons (or `PROOF_BEACONS`), among them bots, replays and forgeries, from many network
 * addresses; the server is killed without warning in the middle and started again. What was not
 * answered is told once more, as a browser's would not be: then each valid beacon is either counted
 * or known as counted, and the table must say exactly how many there were. With a MongoDB
 * (`DATABASE_URL`, or `PROOF_DATABASE=mongodb` for the smoke server behind a gate that gives its transactions
 * conflicts) two servers count into one database, and one of them is killed.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openGate } from '../helpers/mongoGate.ts'
import { startSmokeServer } from '../helpers/mongoServer.ts'
import { startBuiltServer } from '../bench/builtServer.ts'

const total = Number(process.env['PROOF_BEACONS'] ?? 100_000)
const inParallel = 128
const admin = { email: 'admin@newsroom.example', password: 'only-for-this-proof' }
const directory = mkdtempSync(join(tmpdir(), 'banners-proof-'))
const port = process.env['PROOF_PORT'] ?? '3922'
const secondPort = process.env['PROOF_SECOND_PORT'] ?? '3925'
const smoke = process.env['PROOF_DATABASE'] === 'mongodb' ? await startSmokeServer() : null
const gate = smoke && (await openGate(smoke.port))
const env = {
  DATABASE_URL:
    gate?.uri ?? process.env['DATABASE_URL'] ?? `file:${join(directory, 'newsroom.db')}`,
  MEDIA_DIR: join(directory, 'media'),
  SITE_URL: `http://localhost:${port}`,
  PORT: port,
  SEED: 'none',
  ADMIN_EMAIL: admin.email,
  ADMIN_PASSWORD: admin.password,
}
const browser = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36'
const robot = 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)'

type Kind = 'person' | 'robot' | 'replay' | 'forgery'
type Told = { readonly kind: Kind; readonly view: string; readonly token: string }

/** How the server has to answer each. */
const right: Readonly<Record<Kind, number>> = { person: 200, robot: 200, replay: 409, forgery: 403 }

let server = await startBuiltServer({ env })
const isMongo = env.DATABASE_URL.startsWith('mongodb')
const second = isMongo ? await startBuiltServer({ env: { ...env, PORT: secondPort } }) : null
let jwt = await login()
const campaign = await book()
const token = await tokenOnPage()

const expected = { impressions: 0, bots: 0 }
const answers = new Map<string, number>()
const counted: { readonly view: string; readonly at: number }[] = []
let next = 0
let askedAgain = 0
let isDown: Promise<void> | null = null
// A connection for each beacon, as from that many readers.
const agent = new Agent({ keepAlive: false })
const startedAt = performance.now()
await Promise.all(Array.from({ length: inParallel }, tellAll))
const seconds = (performance.now() - startedAt) / 1000
const found = await countsOf(campaign)
await server.kill('SIGTERM')
await second?.kill('SIGTERM')
smoke?.process.kill()

console.log([...answers].map(([what, times]) => `${what}: ${times}`).join('\n'))
if (second) console.log(`Two servers; ${askedAgain} answers were asked for again`)
if (gate) console.log(`${gate.conflicts()} transactions met another`)
console.log(`In ${seconds.toFixed(0)} s, ${Math.round(total / seconds)} a second`)
if (found.impressions !== expected.impressions || found.bots !== expected.bots) {
  console.error(`NOT PROVEN: ${JSON.stringify({ expected, found })}. The data is in ${directory}`)
  process.exit(1)
}
rmSync(directory, { recursive: true, force: true })
console.log(
  `Counted ${found.impressions} impressions and ${found.bots} bots, as many as there were, in ${found.rows} row(s).`,
)
process.exit(0)

async function tellAll(): Promise<void> {
  while (next < total) {
    next += 1
    if (next === Math.floor(total / 2)) isDown ??= killAndStart()
    await tellUntilAnswered(anyBeacon())
  }
}

function anyBeacon(): Told {
  const dice = randomInt(100)
  const view = `${Math.floor(Date.now() / 1000).toString(36)}-${randomBytes(12).toString('hex')}`
  if (dice < 10) return { kind: 'robot', view, token }
  const known = counted[randomInt(Math.max(1, counted.length))]
  // Another server knows of it half a second later, and of nothing sooner.
  const isHeard = known !== undefined && (!second || performance.now() - known.at > 2000)
  if (dice < 20 && isHeard) return { kind: 'replay', view: known.view, token }
  if (dice < 30) {
    const at = randomInt(token.length)
    const forged = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
    return { kind: 'forgery', view, token: forged }
  }
  return { kind: 'person', view, token }
}

async function tellUntilAnswered(beacon: Told): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const status = await tell(beacon)
    if (status === null || status === 503) {
      // Killed, or refused for now: whether it was counted is not known.
      askedAgain += 1
      await isDown
      await sleep(20)
      if (attempt === 500) throw new Error(`No answer but ${String(status)} after ${attempt} times`)
      continue
    }
    // Told before without an answer, and counted all the same: known when told again.
    const isKnown = attempt > 1 && status === 409 && beacon.kind !== 'replay'
    settle(beacon, isKnown ? 200 : status)
    return
  }
}

function settle({ kind, view }: Told, status: number): void {
  const key = `${kind} → ${status}`
  answers.set(key, (answers.get(key) ?? 0) + 1)
  if (status !== right[kind]) {
    console.error(`NOT PROVEN: a ${kind} was answered ${status}`)
    process.kill(server.pid, 'SIGKILL')
    process.exit(1)
  }
  if (kind === 'person') {
    expected.impressions += 1
    counted.push({ view, at: performance.now() })
  } else if (kind === 'robot') expected.bots += 1
}

function anyPort(): string {
  return second && randomInt(2) === 1 ? secondPort : port
}

/** From one of some thousand addresses of this machine's own, as that many readers. */
function tell({ kind, view, token: told }: Told): Promise<number | null> {
  const body = JSON.stringify({ view, events: [[told, 'impressions']] })
  return new Promise((resolve) => {
    const sending = request(
      {
        host: '127.0.0.1',
        port: anyPort(),
        path: '/tb/g',
        method: 'POST',
        agent,
        localAddress: `127.${1 + randomInt(15)}.${1 + randomInt(20)}.${1 + randomInt(4)}`,
        headers: {
          'user-agent': kind === 'robot' ? robot : browser,
          'content-type': 'text/plain',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        response.resume().once('end', () => {
          resolve(response.statusCode ?? null)
        })
        response.once('error', () => {
          resolve(null)
        })
      },
    )
    sending.once('error', () => {
      resolve(null)
    })
    sending.end(body)
  })
}

async function killAndStart(): Promise<void> {
  const before = [...answers.values()].reduce((sum, times) => sum + times, 0)
  await server.kill('SIGKILL')
  console.log(`Killed after ${before} answers`)
  server = await startBuiltServer({ env })
  jwt = await login()
}

async function login(): Promise<string> {
  const { token: given } = await call<{ token: string }>('POST', '/api/users/login', admin, null)
  return given
}

/** A campaign that runs now, approved, with one creative at the top. */
async function book(): Promise<number | string> {
  const hour = 3_600_000
  const { doc } = await call<{ doc: { id: number | string } }>('POST', '/api/campaigns', {
    name: '5K',
    kind: 'public-health',
    priority: '1',
    weight: 1,
    windows: [
      {
        startsAt: new Date(Date.now() - hour).toISOString(),
        endsAt: new Date(Date.now() + 24 * hour).toISOString(),
      },
    ],
    targeting: { reach: 'every-page', width: 'any' },
    _status: 'published',
  })
  await call('POST', '/api/creatives', {
    campaign: doc.id,
    placements: ['top'],
    headline: 'Thông điệp 5K',
    textColor: '#ffffff',
    groundColor: '#0b5137',
    weight: 1,
    _status: 'published',
  })
  return doc.id
}

async function tokenOnPage(): Promise<string> {
  const html = await (await fetch(`${server.origin}/`)).text()
  const found = /data-tb-t="([^"]+)"/.exec(html)?.[1]
  if (!found) throw new Error('There is no banner on the front page')
  return found
}

type Counts = { impressions: number; bots: number; rows: number }
async function countsOf(id: number | string): Promise<Counts> {
  const address = `/api/campaigns/${id}/report`
  const { totals, rows } = await call<{ totals: Counts; rows: unknown[] }>('GET', address)
  return { ...totals, rows: rows.length }
}

async function call<T>(
  method: string,
  path: string,
  body?: unknown,
  authorization: string | null = jwt,
): Promise<T> {
  const response = await fetch(server.origin + path, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(authorization === null ? {} : { authorization: `JWT ${authorization}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}
