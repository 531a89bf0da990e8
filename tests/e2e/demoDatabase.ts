import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startBuiltServer } from '../bench/builtServer.ts'

declare module 'vitest' {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    /** The directory with the demo's database and photos, which each server takes a copy of. */
    readonly demoDirectory: string
  }
}

/** The first administrator of every server here. */
export const administrator = {
  email: 'admin@newsroom.example',
  password: 'only-for-these-tests',
} as const

/** Where a newsroom keeps what it knows, and who may open it first. */
export const keptIn = (directory: string): Record<string, string> => ({
  DATABASE_URL: `file:${join(directory, 'newsroom.db')}`,
  MEDIA_DIR: join(directory, 'media'),
  ADMIN_EMAIL: administrator.email,
  ADMIN_PASSWORD: administrator.password,
})

/** Vitest's global setup: the first start with the demo's content, once for all files of the run. */
export default async function setUpDemoDatabase(project: TestProject): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), 'newsroom-demo-'))
  const server = await startBuiltServer({ env: keptIn(directory) })
  await server.kill('SIGTERM')
  project.provide('demoDirectory', directory)
  return () => {
    rmSync(directory, { recursive: true, force: true })
  }
}
