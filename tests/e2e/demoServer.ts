import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBuiltServer } from '../bench/builtServer.ts'

/** The first administrator of every server here. */
export const administrator = {
  email: 'admin@newsroom.example',
  password: 'only-for-these-tests',
} as const

export const siteUrlOf = (port: number): string => `http://localhost:${port}`

export type DemoServer = { close(): Promise<void> }

/** The built newsroom with its demo content, on a database of its own that goes with it. */
export async function startDemoServer(
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<DemoServer> {
  const directory = mkdtempSync(join(tmpdir(), 'newsroom-e2e-'))
  const server = await startBuiltServer({
    env: {
      DATABASE_URL: `file:${join(directory, 'newsroom.db')}`,
      MEDIA_DIR: join(directory, 'media'),
      SITE_URL: siteUrlOf(port),
      PORT: String(port),
      RATE_LIMITS: 'on',
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      ...env,
    },
  })
  return {
    async close() {
      await server.kill('SIGTERM')
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
