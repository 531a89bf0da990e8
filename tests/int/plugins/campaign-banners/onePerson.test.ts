import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { campaignBanners } from '../../../../plugins/campaign-banners/index.ts'
import { resolveOptions } from '../../../../plugins/campaign-banners/resolveOptions.ts'
import { openBare } from '../../../helpers/bareNews.ts'
import { freshDatabase } from '../../../helpers/newsroom.ts'
import type { Id } from './campaigns.ts'

const jobs = ['officer', 'editor', 'chief'] as const
type Job = (typeof jobs)[number]
type User = NonNullable<PayloadRequest['user']>

const isAt =
  (...allowed: readonly Job[]) =>
  ({ req }: { req: PayloadRequest }): boolean =>
    allowed.includes((req.user as { job?: Job } | null)?.job as Job)
const options = {
  access: { manages: isAt(...jobs), approves: isAt('editor', 'chief'), raisesAlarm: isAt('chief') },
  pageTypes: [{ value: 'page', label: { vi: 'Trang', en: 'Page' } }],
  emergency: { needsSecondPerson: false },
}

const directory = mkdtempSync(join(tmpdir(), 'one-person-'))
let payload: Payload
const users = {} as Record<Job, User>
beforeAll(async () => {
  payload = await openBare(freshDatabase(directory), {
    secret: 'for-tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'fatal' } },
    collections: [{ slug: 'users', auth: true, fields: [{ name: 'job', type: 'text' }] }],
    plugins: [campaignBanners(options)],
  })
  for (const job of jobs) {
    const data = { email: `${job}@newsroom.example`, password: 'mật khẩu để thử', job }
    const user = await payload.create({ collection: 'users', data: data as never })
    users[job] = { ...user, collection: 'users' }
  }
})
afterAll(async () => {
  await payload.destroy()
  rmSync(directory, { recursive: true, force: true })
})
beforeEach(() => payload.delete({ collection: campaigns, where: { id: { exists: true } } }))

const campaigns = 'campaigns' as CollectionSlug
type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

/** One of the plugin's own addresses, as Payload calls it for somebody. */
async function ask(job: Job, route: string, id?: Id, body: unknown = {}): Promise<Answer> {
  const [method, path] = route.split(' ')
  const endpoints = payload.collections['campaigns'].config.endpoints || []
  const endpoint = endpoints.find((one) => one.method === method && one.path === path)
  if (!endpoint) throw new Error(`there is no ${route}`)
  const req = await createLocalReq({ user: users[job] }, payload)
  const asked = { payloadAPI: 'REST', routeParams: { id }, json: () => Promise.resolve(body) }
  try {
    const response = await endpoint.handler(Object.assign(req, asked))
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  } catch (error) {
    return { status: (error as { status?: number }).status ?? 500, body: { error: String(error) } }
  }
}
const raise = (job: Job) =>
  ask(job, 'post /emergency', undefined, {
    headline: 'Hà Nội có bão lớn',
    endsAt: new Date(Date.now() + 3_600_000).toISOString(),
  })
const confirm = async (job: Job, id: Id, digest?: unknown) => {
  const { body } = await ask(job, 'get /:id/confirm', id)
  return ask(job, 'post /:id/confirm', id, { digest: digest ?? body['digest'] })
}
const change = (job: Job, id: Id, data: object, draft = false) =>
  payload
    .update({ collection: campaigns, id, data, draft, user: users[job], overrideAccess: false })
    .then(
      () => 200,
      (error: unknown) => (error as { status?: number }).status ?? 500,
    )
const isOut = async (id: Id): Promise<boolean> => {
  const where = { id: { equals: id } }
  const row = await payload.db.findOne<{ id: number; _status?: string }>({
    ...{ collection: campaigns, where },
  })
  return row?._status === 'published'
}

describe('an emergency of a project that turned the second person off', () => {
  it('is out at once by the word of who may raise it, and of nobody else', async () => {
    for (const job of ['officer', 'editor'] as const) {
      expect((await raise(job)).status).toBe(403)
    }
    const { status, body } = await raise('chief')
    expect([status, body['state']]).toEqual([201, 'live'])
    expect(await isOut(body['id'] as Id)).toBe(true)
  })

  it('goes out again by its own author’s button, for exactly what was seen', async () => {
    const id = (await raise('chief')).body['id'] as Id
    expect(await change('chief', id, { _status: 'draft' })).toBe(200)
    const seen = (await ask('chief', 'get /:id/confirm', id)).body['digest']
    expect(await change('editor', id, { isDismissible: true }, true)).toBe(200)
    expect((await confirm('chief', id, seen)).status).toBe(409)
    expect((await ask('chief', 'post /:id/confirm', id, {})).status).toBe(400)
    expect((await confirm('officer', id)).status).toBe(403)
    expect(await isOut(id)).toBe(false)
    expect((await confirm('chief', id)).status).toBe(200)
    expect(await isOut(id)).toBe(true)
    expect((await confirm('editor', id)).status).toBe(409)
  })

  it('goes out by no save past the button, whoever saves', async () => {
    const id = (await raise('chief')).body['id'] as Id
    await change('chief', id, { _status: 'draft' })
    for (const job of jobs) {
      for (const draft of [true, false]) {
        expect(await change(job, id, { _status: 'published' }, draft)).toBe(403)
        expect(await change(job, id, { _status: 'published', kind: 'public-health' })).toBe(403)
        expect(await isOut(id)).toBe(false)
      }
    }
  })

  it('is taken back by an approver and by no officer', async () => {
    const id = (await raise('chief')).body['id'] as Id
    expect(await change('officer', id, { _status: 'draft' })).toBe(403)
    expect(await change('officer', id, { name: 'Lén sửa' }, true)).toBe(403)
    expect(await isOut(id)).toBe(true)
    expect(await change('editor', id, { _status: 'draft' })).toBe(200)
    expect(await isOut(id)).toBe(false)
  })
})

describe('the option', () => {
  it('is on unless it says false', () => {
    for (const emergency of [undefined, {}, { needsSecondPerson: undefined }, { maxHours: 5 }]) {
      const resolved = resolveOptions({ ...options, emergency } as never, {})
      expect(resolved.emergency.needsSecondPerson).toBe(true)
    }
    for (const given of [0, null, '']) {
      const emergency = { needsSecondPerson: given }
      const refused = /emergency\.needsSecondPerson is .*; expected true or false/
      expect(() => resolveOptions({ ...options, emergency } as never, {})).toThrow(refused)
    }
  })
})
