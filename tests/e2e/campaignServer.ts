import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type BuiltServer, startBuiltServer } from '../bench/builtServer.ts'
import { logIn, openTab } from './browser.ts'

const administrator = { email: 'admin@newsroom.example', password: 'only-for-these-tests' }
type Job = 'editor-in-chief' | 'editor' | 'campaign-officer'

/** The built newsroom with its demo content, and somebody for each job of a campaign. */
export type CampaignServer = {
  readonly siteUrl: string
  /** A tab of its own, logged in. */
  tabOf(browser: Browser, job: Job, width?: number): Promise<Page>
  api<Answer>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<Answer>
  close(): Promise<void>
}

export async function startCampaignServer(
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<CampaignServer> {
  const directory = mkdtempSync(join(tmpdir(), 'newsroom-campaigns-'))
  const siteUrl = `http://localhost:${port}`
  const server: BuiltServer = await startBuiltServer({
    env: {
      DATABASE_URL: `file:${join(directory, 'newsroom.db')}`,
      MEDIA_DIR: join(directory, 'media'),
      SITE_URL: siteUrl,
      PORT: String(port),
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      ...env,
    },
  })
  let token = ''
  async function api<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${siteUrl}/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }
  token = (await api<{ token: string }>('POST', '/users/login', administrator)).token
  for (const role of ['editor-in-chief', 'editor', 'campaign-officer'] as const) {
    await api('POST', '/users', { ...accountOf(role), name: role, roles: [role] })
  }
  return {
    siteUrl,
    api,
    async tabOf(browser, job, width) {
      const { page } = await openTab(browser, { baseURL: siteUrl, ...(width ? { width } : {}) })
      await logIn(page, accountOf(job))
      return page
    },
    async close() {
      await server.kill('SIGTERM')
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

const accountOf = (job: Job) => ({
  email: `e2e-${job}@newsroom.example`,
  password: 'only-for-these-tests',
})
