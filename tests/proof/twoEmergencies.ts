/**
 * `npm run proof:emergencies`: two servers over one database, and in each round an emergency confirmed
 * at each of them at the same moment. Exactly one may go out, in every round. `DATABASE_URL` names a
 * database other than a new SQLite file.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBuiltServer } from '../bench/builtServer.ts'

const rounds = Number(process.env['PROOF_ROUNDS'] ?? 25)
const ports = [process.env['PROOF_PORT'] ?? '3923', process.env['PROOF_SECOND_PORT'] ?? '3924']
const admin = { email: 'admin@newsroom.example', password: 'only-for-this-proof' }
const directory = mkdtempSync(join(tmpdir(), 'emergencies-proof-'))
const env = {
  DATABASE_URL: process.env['DATABASE_URL'] ?? `file:${join(directory, 'newsroom.db')}`,
  MEDIA_DIR: join(directory, 'media'),
  SEED: 'none',
  ADMIN_EMAIL: admin.email,
  ADMIN_PASSWORD: admin.password,
}
const liveEmergencies = 'where[kind][equals]=emergency&where[_status][equals]=published'
type Id = number | string
type Answer = { readonly status: number; readonly body: unknown }

// One after the other: the first writes the schema and the administrator.
const servers = []
for (const PORT of ports) {
  const SITE_URL = `http://localhost:${PORT}`
  servers.push(await startBuiltServer({ env: { ...env, PORT, SITE_URL } }))
}
const [first = '', second = ''] = servers.map(({ origin }) => origin)
const chief = await login(admin)
const secondPerson = { email: 'editor@newsroom.example', password: 'only-for-this-proof' }
await ask(chief, first, 'POST', '/users', {
  ...secondPerson,
  name: 'Người thứ hai',
  roles: ['editor'],
})
const editor = await login(secondPerson)

const seen = new Map<string, number>()
for (let round = 0; round < rounds; round += 1) {
  const ids = [await raise(`Bão số ${round}`), await raise(`Vỡ đê số ${round}`)]
  const [one = 0, other = 0] = ids
  const [looked, otherLooked] = [await lookAt(one), await lookAt(other)]
  const answers = await Promise.all([
    ask(editor, first, 'POST', `/campaigns/${one}/confirm`, looked),
    ask(editor, second, 'POST', `/campaigns/${other}/confirm`, otherLooked),
  ])
  const statuses = answers.map(({ status }) => status).sort()
  const live = await ask(chief, second, 'GET', `/campaigns?${liveEmergencies}&depth=0`)
  const { totalDocs } = live.body as { totalDocs: number }
  const what = `${statuses.join(' and ')}, live: ${totalDocs}`
  seen.set(what, (seen.get(what) ?? 0) + 1)
  for (const id of ids) {
    await ask(chief, first, 'PATCH', `/campaigns/${id}`, { _status: 'draft' })
  }
}
for (const server of servers) await server.kill('SIGTERM')
rmSync(directory, { recursive: true, force: true })

console.log([...seen].map(([what, times]) => `${what}: ${times} of ${rounds} rounds`).join('\n'))
if (seen.size !== 1 || !seen.has('200 and 409, live: 1')) {
  console.error('NOT PROVEN: exactly one of two has to go out in each round')
  process.exit(1)
}
console.log('PROVEN: of two emergencies at once, at two servers, one went out')

async function login(account: { email: string; password: string }): Promise<string> {
  const { body } = await ask(null, first, 'POST', '/users/login', account)
  return (body as { token: string }).token
}

async function lookAt(id: Id): Promise<{ digest: string }> {
  const { body } = await ask(editor, first, 'GET', `/campaigns/${id}/confirm`)
  return { digest: (body as { digest: string }).digest }
}

async function raise(headline: string): Promise<Id> {
  const endsAt = new Date(Date.now() + 3_600_000).toISOString()
  const { body } = await ask(chief, first, 'POST', '/campaigns/emergency', { headline, endsAt })
  return (body as { id: Id }).id
}

async function ask(
  jwt: string | null,
  origin: string,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  data?: unknown,
): Promise<Answer> {
  const response = await fetch(`${origin}/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(jwt === null ? {} : { authorization: `JWT ${jwt}` }),
    },
    ...(data === undefined ? {} : { body: JSON.stringify(data) }),
  })
  return { status: response.status, body: await response.json() }
}
