import type { Browser, Page } from 'playwright-core'
import { logIn, openTab } from './browser.ts'
import { administrator, siteUrlOf, startDemoServer } from './demoServer.ts'

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
  const siteUrl = siteUrlOf(port)
  const server = await startDemoServer(port, env)
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
    close: () => server.close(),
  }
}

const accountOf = (job: Job) => ({
  email: `e2e-${job}@newsroom.example`,
  password: 'only-for-these-tests',
})
