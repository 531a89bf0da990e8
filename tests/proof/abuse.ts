/**
 * `npm run proof:abuse`: readers ask for cached pages at a steady rate, first alone, then while strangers
 * ask for the dearest things that they can (`abusers.ts`, a process of its own). Prints how long the
 * readers waited, and fails where the strangers tripled that or one of them was not answered.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { startBuiltServer } from '../bench/builtServer.ts'

const readersPerSecond = Number(process.env['PROOF_READERS'] ?? 100)
const abusesPerSecond = Number(process.env['PROOF_ABUSES'] ?? 26)
const seconds = Number(process.env['PROOF_SECONDS'] ?? 30)
/** How much longer readers may wait beside such a load. */
const mostTimes = 3

const directory = mkdtempSync(join(tmpdir(), 'abuse-proof-'))
const server = await startBuiltServer({
  env: {
    DATABASE_URL: `file:${join(directory, 'newsroom.db')}`,
    MEDIA_DIR: join(directory, 'media'),
    ADMIN_PASSWORD: 'only-for-this-proof',
    RATE_LIMITS: 'on',
  },
})
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const pages = ['/', '/su-kien', '/rss', '/sitemap.xml']
for (const page of [...pages, ...pages]) await waitFor(page)

// What is loaded when it is first asked for (the panel, GraphQL's schema) is loaded once, by anybody.
await abuseFor(2)

const alone = await read()
const strangers = abuseFor(seconds)
const beside = await read()
const { stdout } = await strangers
await server.kill('SIGTERM')
rmSync(directory, { recursive: true, force: true })

const tally = JSON.parse(stdout) as Record<string, Record<string, number>>
console.log(`Strangers, ${abusesPerSecond} a second for ${seconds} s, and their answers:`)
for (const [kind, answers] of Object.entries(tally)) {
  const told = Object.entries(answers).map(([status, times]) => `${status} × ${times}`)
  console.log(`  ${kind.padEnd(30)} ${told.join(', ')}`)
}
console.log(`Readers of cached pages, ${readersPerSecond} a second:`)
for (const [name, waits] of Object.entries({ alone, beside })) {
  console.log(`  ${name.padEnd(8)} p50 ${ms(at(waits, 0.5))}  p99 ${ms(at(waits, 0.99))}`)
}
const ratio = at(beside, 0.99) / at(alone, 0.99)
console.log(`  p99 beside them is ${ratio.toFixed(2)} times p99 alone`)

const isAnswer = (told: string): boolean => /^[234]\d\d$/.test(told) || told === '503'
const unanswered = Object.entries(tally).flatMap(([kind, answers]) =>
  Object.keys(answers)
    .filter((told) => !isAnswer(told))
    .map((told) => `${kind}: ${told}`),
)
if (unanswered.length > 0 || ratio > mostTimes) {
  console.error(`NOT PROVEN: ${[`${ratio.toFixed(2)} times`, ...unanswered].join('; ')}`)
  process.exit(1)
}
process.exit(0)

function abuseFor(duration: number) {
  return promisify(execFile)(process.execPath, [
    resolve(import.meta.dirname, 'abusers.ts'),
    ...[server.port, abusesPerSecond, duration].map(String),
  ])
}

/** How long each reader waited, counted from when she meant to ask, in milliseconds and sorted. */
async function read(): Promise<number[]> {
  const startedAt = performance.now()
  const waits: Promise<number>[] = []
  for (let number = 0; number < readersPerSecond * seconds; number += 1) {
    const meantAt = startedAt + (number * 1000) / readersPerSecond
    await sleep(Math.max(0, meantAt - performance.now()))
    const page = pages[number % pages.length] ?? '/'
    waits.push(waitFor(page).then(() => performance.now() - meantAt))
  }
  return (await Promise.all(waits)).sort((a, b) => a - b)
}

function waitFor(path: string): Promise<void> {
  return new Promise((answered, failed) => {
    request({ host: '127.0.0.1', port: server.port, path, agent }, (response) => {
      if (response.statusCode !== 200) {
        failed(new Error(`${path}: a reader was answered ${response.statusCode}`))
      }
      response.resume().once('end', answered)
    })
      .once('error', failed)
      .end()
  })
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}
