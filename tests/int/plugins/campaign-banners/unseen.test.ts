import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { factoriesFor, type TestUser } from '../../../factories/index.ts'
import { type Answer, visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { campaignFactories, type Id } from './campaigns.ts'

let newsroom: Newsroom
let payload: Payload
let make: ReturnType<typeof campaignFactories>
let officer: Visitor
let editor: Visitor
let editorAccount: TestUser
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = campaignFactories(payload)
  const staff = factoriesFor(payload)
  await staff.makeUser('administrator')
  officer = await visitorTo(payload, await staff.makeUser('campaign-officer'))
  editorAccount = await staff.makeUser('editor')
  editor = await visitorTo(payload, editorAccount)
})
afterAll(() => newsroom.close())

let id: Id
let creative: Id
beforeEach(async () => {
  ;({ id, creative } = await make.makeCampaign({ creative: { headline: 'Như đã duyệt' } }))
})

const out = { _status: 'published' }
const open = async (path: string): Promise<string> =>
  ((await editor.get(`${path}?draft=true`)).body as { seen: string }).seen
const rewrite = (headline = 'Lén sửa') =>
  officer.send('PATCH', `/creatives/${creative}?draft=true`, { headline })
const submit = () =>
  officer.send('PATCH', `/campaigns/${id}?draft=true`, { reviewState: 'submitted' })
const liveHeadline = async (): Promise<string | undefined> => {
  const where = { id: { equals: creative } }
  const row = await payload.db.findOne<{ id: Id; headline: string }>({
    collection: 'creatives',
    where,
  })
  return row?.headline
}

/** An approver lets the campaign out, having seen what the stamp stands for or saying nothing. */
const doors: Readonly<Record<string, (seen?: string) => Promise<Answer | string>>> = {
  rest: (seen) => editor.send('PATCH', `/campaigns/${id}`, { ...out, seen }),
  'rest, a draft': (seen) => editor.send('PATCH', `/campaigns/${id}?draft=true`, { ...out, seen }),
  bulk: (seen) => editor.send('PATCH', `/campaigns?where[id][equals]=${id}`, { ...out, seen }),
  graphql: (seen) => {
    const stamp = seen === undefined ? '' : `seen: "${seen}", `
    const key = typeof id === 'number' ? String(id) : `"${id}"`
    return editor.graphql(
      `mutation { updateCampaign(id: ${key}, data: { ${stamp}targeting: { reach: every_page }, _status: published }) { id } }`,
    )
  },
  local: (seen) =>
    payload
      .update({
        ...{ collection: 'campaigns', id, data: { ...out, seen } as never },
        ...{ overrideAccess: false, user: editorAccount },
      })
      .then(
        () => 'out',
        (error: unknown) => String(error),
      ),
}
const refused = 'mà bạn chưa xem'
const wordsOf = (answer: Answer | string): string =>
  typeof answer === 'string' ? answer : answer.text

describe.each(Object.entries(doors))('approval by %s', (_, approve) => {
  it('sends nothing out that was saved after the approver looked, submitted anew or not', async () => {
    const seen = await open(`/campaigns/${id}`)
    await rewrite()
    await submit()
    expect(wordsOf(await approve(seen))).toContain(refused)
    expect(await liveHeadline()).toBe('Như đã duyệt')
    expect(wordsOf(await approve(await open(`/campaigns/${id}`)))).not.toContain(refused)
    expect(await liveHeadline()).toBe('Lén sửa')
  })

  it('without a word of what was seen takes along what was there when it was submitted', async () => {
    await submit()
    await rewrite()
    expect(wordsOf(await approve())).toContain(refused)
    expect(await liveHeadline()).toBe('Như đã duyệt')
    await submit()
    expect(wordsOf(await approve())).not.toContain(refused)
    expect(await liveHeadline()).toBe('Lén sửa')
  })
})

describe('what an approver has seen', () => {
  it('is in words what to do, and who wrote last', async () => {
    const seen = await open(`/campaigns/${id}`)
    await rewrite()
    const { status, text } = await editor.send('PATCH', `/campaigns/${id}`, { ...out, seen })
    expect(status).toBe(409)
    expect(text).toContain('“Lén sửa”, campaign-officer')
    expect(text).toContain('Hãy tải lại trang')
  })

  it('is also her own work meanwhile', async () => {
    const seen = await open(`/campaigns/${id}`)
    const own = { headline: 'Tự sửa' }
    await editor.send('PATCH', `/creatives/${creative}?draft=true`, own)
    expect((await editor.send('PATCH', `/campaigns/${id}`, { ...out, seen })).status).toBe(200)
    expect(await liveHeadline()).toBe('Tự sửa')
  })

  it('is no longer so when a creative came, went or the campaign itself was changed', async () => {
    const others: (() => Promise<Answer>)[] = [
      () => officer.send('PATCH', `/campaigns/${id}?draft=true`, { name: 'Tên khác' }),
      () =>
        officer.send('POST', '/creatives?draft=true', {
          ...{ campaign: id, placements: ['top'], headline: 'Thêm vào', weight: 1 },
          ...{ textColor: '#ffffff', groundColor: '#0b5137' },
        }),
    ]
    for (const change of others) {
      const seen = await open(`/campaigns/${id}`)
      expect((await change()).status).toBeLessThan(300)
      expect((await editor.send('PATCH', `/campaigns/${id}`, { ...out, seen })).status).toBe(409)
    }
  })

  it('holds for a creative that is approved alone', async () => {
    const seen = await open(`/creatives/${creative}`)
    await rewrite()
    const path = `/creatives/${creative}`
    expect((await editor.send('PATCH', path, { ...out, seen })).status).toBe(409)
    expect(await liveHeadline()).toBe('Như đã duyệt')
    const again = { ...out, seen: await open(path) }
    expect((await editor.send('PATCH', path, again)).status).toBe(200)
    expect(await liveHeadline()).toBe('Lén sửa')
  })

  it('is asked of the restoring of an approved version too', async () => {
    const { docs } = await payload.findVersions({
      collection: 'campaigns',
      where: { parent: { equals: id } },
    })
    await rewrite()
    const path = `/campaigns/versions/${String(docs[0]?.id)}`
    expect((await editor.send('POST', path)).status).toBe(409)
    expect(await liveHeadline()).toBe('Như đã duyệt')
  })
})
