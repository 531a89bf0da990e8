/**
 * `npm run proof:kill`: publishes in a loop over REST, kills the server without warning at a random
 * moment, starts it again and looks: every publish that was acknowledged is there, and no document
 * is half one publish and half another. Twenty times.
 */
import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startBuiltServer, type BuiltServer } from '../bench/builtServer.ts'

const kills = Number(process.env['PROOF_KILLS'] ?? 20)
const admin = { email: 'admin@newsroom.example', password: 'only-for-this-proof' }
const directory = mkdtempSync(join(tmpdir(), 'newsroom-proof-'))
const env = {
  DATABASE_URL: process.env['DATABASE_URL'] ?? `file:${join(directory, 'newsroom.db')}`,
  MEDIA_DIR: join(directory, 'media'),
  SITE_URL: 'http://localhost:3921',
  PORT: '3921',
  SEED: 'none',
  ADMIN_EMAIL: admin.email,
  ADMIN_PASSWORD: admin.password,
}

/** What the server has said is published: by document, the highest edition. */
const acknowledged = new Map<number | string, number>()
/** What was asked and not answered: it may be there, whole, or not. */
let inFlight: { id: number | string | null; edition: number } | null = null
let edition = 0

let server = await startBuiltServer({ env })
let token = await login(server)
const section = await createSection(server, token)

for (let kill = 1; kill <= kills; kill += 1) {
  const isStopped = new AbortController()
  const publishing = publishUntil(isStopped.signal)
  await sleep(randomInt(100, 1500))
  await server.kill('SIGKILL')
  isStopped.abort()
  await publishing
  server = await startBuiltServer({ env })
  token = await login(server)
  const checked = await checkAll()
  console.log(`Kill ${kill}: ${checked} documents whole, ${edition} publishes asked so far`)
}
await server.kill('SIGTERM')
rmSync(directory, { recursive: true, force: true })
console.log(`Nothing acknowledged was lost and nothing was half there after ${kills} kills.`)

async function publishUntil(stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    edition += 1
    const ids = [...acknowledged.keys()]
    // New documents and new editions of old ones: the two ways in which a publish writes.
    const id = ids.length < 3 || edition % 3 === 0 ? null : (ids[randomInt(ids.length)] ?? null)
    inFlight = { id, edition }
    try {
      const saved = await publish(id, edition)
      acknowledged.set(saved, edition)
      inFlight = null
    } catch {
      return
    }
  }
}

async function publish(id: number | string | null, number: number): Promise<number | string> {
  const response = await call(id === null ? '/api/articles' : `/api/articles/${id}`, {
    method: id === null ? 'POST' : 'PATCH',
    body: JSON.stringify({ ...articleOf(number), _status: 'published' }),
  })
  const answer = (await response.json()) as { doc?: { id: number | string } }
  if (!answer.doc) {
    console.error(JSON.stringify(answer))
    process.exit(1)
  }
  return answer.doc.id
}

/** An article that says its edition in the main row, in JSON and in several nested rows. */
function articleOf(number: number): Record<string, unknown> {
  const text = `Bản ${number}`
  return {
    headline: text,
    standfirst: text,
    section,
    body: paragraph(text),
    corrections: Array.from({ length: 1 + (number % 4) }, () => ({
      kind: 'correction',
      publishedAt: '2026-07-01T00:00:00.000Z',
      wrong: text,
      right: text,
      isSigned: true,
    })),
  }
}

type Edition = {
  id: number | string
  _status: string
  headline: string
  standfirst: string
  body: unknown
  corrections: { wrong: string; right: string }[]
}

async function checkAll(): Promise<number> {
  const { docs } = (await (
    await call('/api/articles?limit=0&depth=0&draft=false&pagination=false')
  ).json()) as { docs: Edition[] }
  const live = new Map(docs.map((doc) => [doc.id, doc]))
  for (const [id, number] of acknowledged) {
    const doc = live.get(id)
    if (!doc) fail(`document ${id} was acknowledged and is gone`)
    const found = wholeEdition(doc)
    const mayBeLater = inFlight?.id === id && found === inFlight.edition
    if (found !== number && !mayBeLater) fail(`document ${id} is ${found}, not ${number}`)
    if (mayBeLater) acknowledged.set(id, found)
    live.delete(id)
  }
  for (const [id, doc] of live) {
    const found = wholeEdition(doc)
    const isInFlight = inFlight?.id === null && found === inFlight.edition
    if (!isInFlight) fail(`document ${id} with edition ${found} was never asked for`)
    acknowledged.set(id, found)
  }
  inFlight = null
  await checkVersions()
  return acknowledged.size
}

/** The latest version of each document says what its live row says. */
async function checkVersions(): Promise<void> {
  const address = '/api/articles/versions?depth=0&pagination=false&limit=0&sort=-updatedAt'
  const { docs } = (await (await call(`${address}&where[latest][equals]=true`)).json()) as {
    docs: { parent: number | string; version: Edition }[]
  }
  for (const { parent, version } of docs) {
    const found = wholeEdition({ ...version, id: parent })
    const expected = acknowledged.get(parent)
    if (found !== expected) fail(`version of ${parent} is ${found}, the live one ${expected}`)
  }
  if (docs.length !== acknowledged.size) fail(`${docs.length} latest versions are there`)
}

/** The one edition that every part of the document is of. */
function wholeEdition(doc: Edition): number {
  const number = Number(/^Bản (\d+)$/.exec(doc.headline)?.[1])
  const expected = articleOf(number)
  const corrections = expected['corrections'] as unknown[]
  const isWhole =
    doc._status === 'published' &&
    doc.standfirst === doc.headline &&
    JSON.stringify(doc.body).includes(`"${doc.headline}"`) &&
    doc.corrections.length === corrections.length &&
    doc.corrections.every(({ wrong, right }) => wrong === doc.headline && right === doc.headline)
  if (!isWhole) fail(`document ${doc.id} is half there: ${JSON.stringify(doc)}`)
  return number
}

function fail(what: string): never {
  console.error(`NOT PROVEN: ${what}. The data is kept in ${directory}`)
  process.kill(server.pid, 'SIGKILL')
  process.exit(1)
}

async function login({ origin }: BuiltServer): Promise<string> {
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  })
  const answer = (await response.json()) as { token?: string }
  if (!answer.token) throw new Error(`login failed: ${JSON.stringify(answer)}`)
  return answer.token
}

async function createSection({ origin }: BuiltServer, jwt: string): Promise<number | string> {
  const response = await fetch(`${origin}/api/categories`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${jwt}` },
    body: JSON.stringify({ name: 'Thời sự', slug: 'thoi-su' }),
  })
  const answer = (await response.json()) as { doc?: { id: number | string } }
  if (!answer.doc) throw new Error(`no section: ${JSON.stringify(answer)}`)
  return answer.doc.id
}

function call(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(server.origin + path, {
    ...init,
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
  })
}

/** Lexical's state for one paragraph. */
function paragraph(text: string): unknown {
  const node = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const words = { type: 'text', text, version: 1, format: 0, mode: 'normal', style: '', detail: 0 }
  const block = { ...node, type: 'paragraph', textFormat: 0, textStyle: '', children: [words] }
  return { root: { ...node, type: 'root', children: [block] } }
}
