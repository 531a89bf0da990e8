import { constants, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { startBuiltServer } from '../bench/builtServer.ts'
import { keptIn } from './demoDatabase.ts'

export { administrator } from './demoDatabase.ts'

export const siteUrlOf = (port: number): string => `http://localhost:${port}`

export type DemoServer = { close(): Promise<void> }

/** The built newsroom with its demo content, on a database of its own that goes with it. */
export async function startDemoServer(
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<DemoServer> {
  const directory = mkdtempSync(join(tmpdir(), 'newsroom-e2e-'))
  if (env['SEED'] !== 'none') {
    cpSync(inject('demoDirectory'), directory, {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
    })
  }
  const server = await startBuiltServer({
    env: {
      ...keptIn(directory),
      SITE_URL: siteUrlOf(port),
      PORT: String(port),
      RATE_LIMITS: 'on',
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
