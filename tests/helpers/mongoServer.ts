import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'
import { isMongoRun } from './engine.ts'

declare module 'vitest' {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    /** Where the databases of this run are made; null on SQLite. Names no database. */
    readonly mongoServer: string | null
  }
}

const binary = resolve(
  import.meta.dirname,
  '../../node_modules/@jongodb/memory-server-bin-linux-x64-gnu/bin/jongodb',
)

/** Vitest's global setup: finds or starts the MongoDB server of the run, once for all files. */
export default async function setUpMongoServer(project: TestProject): Promise<() => void> {
  const given = process.env['MONGODB_URI']
  if (!isMongoRun || given) {
    project.provide('mongoServer', isMongoRun && given ? given : null)
    return () => undefined
  }
  const smoke = await startSmokeServer()
  console.log('Smoke test: a MongoDB-wire server from npm. For MongoDB itself set MONGODB_URI.')
  project.provide('mongoServer', smoke.uri)
  return () => smoke.process.kill()
}

export type SmokeServer = {
  readonly uri: string
  readonly port: number
  readonly process: ChildProcess
}

/**
 * `replicaSet` is left out of its address on purpose. Payload then uses no transactions, and must
 * not: of 40 transactions that each insert one document at the same time, this server keeps about
 * 30. The same code runs with transactions wherever `MONGODB_URI` names a replica set.
 *
 * The driver polls it: under load this server breaks the streamed heartbeat off ("Server ended
 * moreToCome unexpectedly"), and the driver then drops every connection in use.
 */
export async function startSmokeServer(at?: number): Promise<SmokeServer> {
  const port = at ?? (await freePort())
  const process = spawn(
    binary,
    [
      '--host=127.0.0.1',
      `--port=${port}`,
      '--database=test',
      '--topology-profile=singleNodeReplicaSet',
      '--replica-set-name=rs0',
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const started = once(createInterface({ input: process.stdout }), 'line')
  const ended = once(process, 'exit').then(([code]) => {
    throw new Error(`mongo smoke server: ended with ${String(code)} before it listened`)
  })
  await Promise.race([started, ended])
  ended.catch(() => undefined)
  return { uri: `mongodb://127.0.0.1:${port}/?serverMonitoringMode=poll`, port, process }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
