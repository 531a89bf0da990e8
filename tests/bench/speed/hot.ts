import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { spawnOnCore, whenPrinted, type BuiltServer } from '../builtServer.ts'
import { measureLoad } from '../load.ts'
import { untilQuiet } from './quiet.ts'

/** One contestant's requests a second: the median of the rounds, the least and the most. */
export type Rate = {
  readonly name: string
  readonly median: number
  readonly least: number
  readonly most: number
  /** The median of the rounds' ratios to the bare server's. */
  readonly ofBare: number
  /** Rounds in which something else loaded the machine. */
  readonly loudRounds: number
}

type Contest = {
  readonly name: string
  readonly floor: string
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly expectStatus: number
}

export type HotOptions = {
  readonly server: BuiltServer
  readonly addresses: Readonly<Record<string, string>>
  readonly directory: string
  readonly rounds: number
  readonly durationMs: number
  readonly connections: number
}

const encoding = { 'accept-encoding': 'br' }

/**
 * What is in memory, against bare Node with the same bytes and the same headers, taking turns, so that
 * a slow second of the machine falls on all of them.
 */
export async function measureHot(options: HotOptions): Promise<readonly Rate[]> {
  const { rounds, durationMs, connections } = options
  const made = await Promise.all(
    Object.entries(options.addresses).map(([name, path], place) =>
      contestsOf({ name, path, nginxPort: 3919 + place }, options),
    ),
  )
  const contests = made.flatMap(({ contests: own }) => own)
  const rates = new Map(contests.map(({ name }) => [name, [] as number[]]))
  let loudRounds = 0
  // The first round warms everyone up.
  for (let round = 0; round <= rounds; round += 1) {
    if (round > 0 && !(await untilQuiet())) loudRounds += 1
    for (const { name, ...asked } of contests) {
      const lasting = round === 0 ? durationMs / 4 : durationMs
      const rate = await measureLoad({ ...asked, connections, durationMs: lasting })
      if (round > 0) rates.get(name)?.push(rate)
    }
  }
  for (const { end } of made) end()
  return contests.map(({ name, floor }) => {
    const own = rates.get(name) ?? []
    const bare = rates.get(floor) ?? []
    const ratios = own.map((rate, round) => rate / (bare[round] ?? Number.NaN))
    return {
      ...{ name, loudRounds, median: median(own), ofBare: median(ratios) },
      ...{ least: Math.min(...own), most: Math.max(...own) },
    }
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

type Measured = { readonly name: string; readonly path: string; readonly nginxPort: number }

async function contestsOf({ name, path, nginxPort }: Measured, options: HotOptions) {
  const { server, directory } = options
  const whole = await ask(server.port, path, encoding)
  const known = { ...encoding, 'if-none-match': whole.etag }
  const unchanged = await ask(server.port, path, known)
  const file = join(directory, `${name}.json`)
  const body = whole.body.toString('base64')
  const answer = { whole: whole.headers, unchanged: unchanged.headers, body }
  writeFileSync(file, JSON.stringify(answer))
  const bare = spawnOnCore(0, [join(import.meta.dirname, '../bareServer.ts'), file], {})
  const express = spawnOnCore(
    0,
    [join(import.meta.dirname, '../bareServer.ts'), file, 'express'],
    {},
  )
  const nginx = startNginx(join(directory, `nginx-${name}`), nginxPort, answer)
  const [barePort, expressPort] = await Promise.all([portOf(bare), portOf(express)])
  const asked = { path, floor: `${name}: bare`, headers: encoding, expectStatus: 200 }
  const again = { path, floor: `${name} 304: bare`, headers: known, expectStatus: 304 }
  const contests: Contest[] = [
    { ...asked, name: asked.floor, port: barePort },
    { ...asked, name: `${name}: this server`, port: server.port },
    { ...asked, name: `${name}: Express with a Buffer`, port: expressPort },
    ...(nginx ? [{ ...asked, name: `${name}: nginx`, port: nginx.port }] : []),
    { ...again, name: again.floor, port: barePort },
    { ...again, name: `${name} 304: this server`, port: server.port },
  ]
  const end = (): void => {
    bare.kill()
    express.kill()
    nginx?.end()
  }
  return { contests, end }
}

const portOf = async (child: Parameters<typeof whenPrinted>[0]): Promise<number> =>
  (await whenPrinted(child, /:(\d+)\//)).port

type Asked = { readonly headers: string[]; readonly etag: string; readonly body: Buffer }

/** As it comes over the wire, but what Node writes by itself. */
function ask(port: number, path: string, headers: Record<string, string>): Promise<Asked> {
  const own = new Set(['date', 'connection', 'keep-alive'])
  return new Promise((resolve, reject) => {
    // Once to have it made, once as it is kept.
    const asking = { host: 'localhost', port, path, headers }
    get(asking, (first) => {
      first.resume().on('end', () => {
        get(asking, (response) => {
          const chunks: Buffer[] = []
          const lines = response.rawHeaders.flatMap((name, at, all) =>
            at % 2 === 0 && !own.has(name.toLowerCase()) ? [name, all[at + 1] ?? ''] : [],
          )
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => {
            const etag = response.headers.etag ?? ''
            resolve({ headers: lines, etag, body: Buffer.concat(chunks) })
          })
        }).on('error', reject)
      })
    }).on('error', reject)
  })
}

const nginxBinary = '/usr/sbin/nginx'

/** Debian's nginx with the body as a file and the same headers; null where it is not installed. */
function startNginx(
  directory: string,
  port: number,
  { whole, body }: { readonly whole: readonly string[]; readonly body: string },
) {
  if (!existsSync(nginxBinary)) return null
  mkdirSync(directory)
  writeFileSync(join(directory, 'page'), Buffer.from(body, 'base64'))
  const lines = whole.flatMap((name, at) =>
    at % 2 === 0
      ? [[name.toLowerCase(), (whole[at + 1] ?? '').replaceAll('"', '\\"')] as const]
      : [],
  )
  const type = lines.find(([name]) => name === 'content-type')?.[1] ?? 'text/plain'
  const added = lines
    .filter(([name]) => !writtenByNginx.has(name))
    .map(([name, value]) => `add_header ${name} "${value}";`)
  const config = join(directory, 'nginx.conf')
  writeFileSync(
    config,
    `daemon off; user root; worker_processes 1; pid ${directory}/pid;
    events { worker_connections 256; }
    http { access_log off; keepalive_requests 1000000; open_file_cache max=10; server {
      listen 127.0.0.1:${port}; location / { ${added.join(' ')} types { } default_type "${type}";
      root ${directory}; try_files /page =404; } } }`,
  )
  const started = [nginxBinary, '-e', join(directory, 'errors'), '-c', config]
  const child = spawn('/usr/bin/taskset', ['-c', '0', ...started], { stdio: 'ignore' })
  return { port, end: () => child.kill() }
}
const writtenByNginx = new Set(['content-length', 'content-type', 'etag', 'last-modified'])
