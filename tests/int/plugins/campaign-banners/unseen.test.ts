import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState'
import { createLocalReq, type Payload } from 'payload'
import { factoriesFor, type Factories, type TestUser } from '../../../factories/index.ts'
import { makePhotoFile } from '../../../factories/photoFile.ts'
import { type Answer, visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { campaignFactories, type Id, iso, july } from './campaigns.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories & ReturnType<typeof campaignFactories>
let officer: Visitor
let editor: Visitor
let editorAccount: TestUser
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  const staff = factoriesFor(payload)
  make = { ...staff, ...campaignFactories(payload) }
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

const liveName = async (): Promise<string | undefined> => {
  const where = { id: { equals: id } }
  return (await payload.db.findOne<{ id: Id; name: string }>({ collection: 'campaigns', where }))
    ?.name
}
const idOf = ({ body }: Answer): Id => (body as { doc: { id: Id } }).doc.id
/** A campaign of which the approver wrote every word. */
async function ownCampaign(): Promise<{ id: Id; creative: Id }> {
  const [startsAt, endsAt] = july.map(iso)
  const campaign = await editor.send('POST', '/campaigns?draft=true', {
    ...{ name: 'Của mình', kind: 'public-health', priority: '3', weight: 10 },
    ...{ windows: [{ startsAt, endsAt }], targeting: { reach: 'every-page', width: 'any' } },
  })
  const written = await editor.send('POST', '/creatives?draft=true', {
    ...{ campaign: idOf(campaign), placements: ['top'], headline: 'Tự viết', weight: 1 },
    ...{ textColor: '#ffffff', groundColor: '#0b5137' },
  })
  return { id: idOf(campaign), creative: idOf(written) }
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
const unnamed = 'không nói đã xem'
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

  it('without a word of what was seen lets out nothing that somebody else wrote', async () => {
    await rewrite()
    await submit()
    const answer = wordsOf(await approve())
    expect(answer).toContain(unnamed)
    expect(answer).toContain(`GET /campaigns/${id}?draft=true`)
    expect(await liveHeadline()).toBe('Như đã duyệt')
    await approve(await open(`/campaigns/${id}`))
    await officer.send('PATCH', `/campaigns/${id}?draft=true`, { name: 'Lén đổi' })
    expect(wordsOf(await approve())).toContain(unnamed)
    expect(await liveName()).not.toBe('Lén đổi')
  })

  it('without a word lets out again what is out, and what she wrote herself', async () => {
    await rewrite()
    await approve(await open(`/campaigns/${id}`))
    expect(wordsOf(await approve())).not.toContain(unnamed)
    const mine = await ownCampaign()
    ;({ id, creative } = mine)
    expect(wordsOf(await approve())).not.toContain(unnamed)
    expect(await liveHeadline()).toBe('Tự viết')
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

  it('does not come along with an approved version that is restored: that makes a draft', async () => {
    const { docs } = await payload.findVersions({
      collection: 'campaigns',
      where: { parent: { equals: id } },
    })
    await rewrite()
    const path = `/campaigns/versions/${String(docs[0]?.id)}`
    expect((await editor.send('POST', path)).status).toBe(200)
    expect(await liveHeadline()).toBe('Như đã duyệt')
  })

  it('is no longer so for a creative alone whose publisher does not say what she saw', async () => {
    await rewrite()
    const doors: (() => Promise<Answer>)[] = [
      () => editor.send('PATCH', `/creatives/${creative}`, out),
      () => editor.send('PATCH', `/creatives?where[id][equals]=${creative}`, out),
      () => editor.send('PATCH', `/creatives/${creative}?draft=true`, { ...out, seen: '' }),
      () => editor.send('PATCH', `/creatives/${creative}`, { ...out, seen: null }),
      () =>
        editor.graphql(
          `mutation { updateCreative(id: ${JSON.stringify(creative)}, data: { _status: published }) { id } }`,
        ),
    ]
    for (const door of doors) expect((await door()).text).toContain(unnamed)
    expect(await liveHeadline()).toBe('Như đã duyệt')
  })

  it('is not what a save of her own brought along', async () => {
    const seen = await open(`/campaigns/${id}`)
    await rewrite()
    const saved = await editor.send('PATCH', `/campaigns/${id}?draft=true`, {
      ...{ seen, name: 'Tên của người duyệt' },
    })
    const { doc } = saved.body as { doc: { seen: string } }
    expect([saved.status, doc.seen]).toEqual([200, seen])
    const again = await editor.send('PATCH', `/campaigns/${id}`, { ...out, seen: doc.seen })
    expect([again.status, await liveHeadline()]).toEqual([409, 'Như đã duyệt'])
  })

  it('is no longer so when a picture of it became another, and is so when she put one in', async () => {
    const photo = await make.makePhoto()
    const pictures = [{ image: photo.id, alt: 'Ảnh', shape: 'wide' }]
    const path = `/creatives/${creative}`
    const put = await officer.send('PATCH', `${path}?draft=true`, { pictures })
    expect(put.status).toBe(200)
    const seen = await open(`/campaigns/${id}`)
    const file = await makePhotoFile({ name: 'anh-khac.jpg', width: 80, height: 60 })
    await payload.update({ collection: 'media', id: photo.id, data: {}, file })
    const stale = await editor.send('PATCH', `/campaigns/${id}`, { ...out, seen })
    expect([stale.status, stale.text]).toEqual([409, expect.stringContaining(refused)])
    const fresh = await open(`/campaigns/${id}`)
    const own = [{ image: (await make.makePhoto()).id, alt: 'Của mình', shape: 'wide' }]
    await editor.send('PATCH', `${path}?draft=true`, { pictures: own })
    const again = await editor.send('PATCH', `/campaigns/${id}`, { ...out, seen: fresh })
    expect([again.status, again.text]).toEqual([200, again.text])
  })

  it('is no readers’ copy, no list and nothing that was made up', async () => {
    const seen = await open(`/campaigns/${id}`)
    await rewrite()
    expect((await editor.get(`/campaigns/${id}`)).body).toMatchObject({ seen: null })
    const list = await editor.get(`/campaigns?draft=true&where[id][equals]=${id}`)
    expect(list.body).toMatchObject({ docs: [{ seen: null }] })
    for (const other of [seen, 'x', { $ne: null }, [seen], true, 1]) {
      const { status } = await editor.send('PATCH', `/campaigns/${id}`, { ...out, seen: other })
      expect([other, status < 500, status >= 400]).toEqual([other, true, true])
    }
    expect(await liveHeadline()).toBe('Như đã duyệt')
  })

  it('is asked of every mutation of one GraphQL request', async () => {
    const { docs } = await payload.findVersions({
      collection: 'campaigns',
      where: { parent: { equals: id } },
    })
    await officer.send('PATCH', `/campaigns/${id}?draft=true`, { name: 'Lén đổi' })
    const key = JSON.stringify(id)
    const { text } = await editor.graphql(`mutation {
      a: restoreVersionCampaign(id: ${JSON.stringify(docs[0]?.id)}, draft: true) { id }
      b: updateCampaign(id: ${key}, data: { targeting: { reach: every_page }, name: "Lén đổi", _status: published }) { id }
    }`)
    expect(text).toContain(unnamed)
    expect(await liveName()).not.toBe('Lén đổi')
  })

  it('is in the form with which the panel publishes', async () => {
    const req = await createLocalReq({ user: editorAccount }, payload)
    const doc = await payload.findByID({
      ...{ collection: 'campaigns', id, draft: true, overrideAccess: false, req, depth: 0 },
    })
    const state = await fieldSchemasToFormState({
      ...{ req, id, data: doc, collectionSlug: 'campaigns', schemaPath: 'campaigns' },
      ...{ fields: payload.collections.campaigns.config.fields, operation: 'update' },
      ...{ permissions: true, preferences: { fields: {} }, renderAllFields: false },
      ...{ fieldSchemaMap: new Map(), previousFormState: {}, mockRSCs: true },
    } as never)
    expect(state['seen']?.value).toBe(await open(`/campaigns/${id}`))
  })
})

describe('a copy', () => {
  it('of a creative is a draft, whatever its maker asks', async () => {
    await rewrite()
    const path = `/creatives/${creative}/duplicate`
    const answers = [
      await editor.send('POST', `${path}?draft=false`, out),
      await officer.send('POST', `${path}?draft=false`, {}),
      await editor.send('POST', path, out),
    ]
    for (const { body } of answers) expect(body).toMatchObject({ doc: { _status: 'draft' } })
  })
})
