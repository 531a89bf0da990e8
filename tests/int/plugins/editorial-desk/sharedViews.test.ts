import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FoundViews } from '../../../../plugins/editorial-desk/endpoints/views/sharedViewsEndpoints.ts'
import { factoriesFor } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

const roles = ['administrator', 'editor-in-chief', 'editor', 'reporter'] as const
let newsroom: Newsroom
const at = {} as Record<(typeof roles)[number] | 'nobody', Visitor>
beforeAll(async () => {
  newsroom = await createNewsroom()
  const make = factoriesFor(newsroom.payload)
  for (const role of roles) at[role] = await visitorTo(newsroom.payload, await make.makeUser(role))
  at.nobody = await visitorTo(newsroom.payload)
})
afterAll(() => newsroom.close())

const path = '/articles/shared-views'
const found = async (who: Visitor): Promise<FoundViews> => (await who.get(path)).body as FoundViews
const namesFor = async (who: Visitor) => (await found(who)).views.map(({ name }) => name)
const view = (name: string, overrides: object = {}) => ({
  ...{ name, query: 'desk=submitted&sort=-updatedAt', groups: ['editor'] },
  ...overrides,
})
const share = (who: Visitor, body: object) => who.send('POST', path, body)
const drop = (who: Visitor, name: string) =>
  who.send('DELETE', `${path}?${new URLSearchParams({ name })}`)

describe('a view that the editor-in-chief shares with a role', () => {
  it('is found by who holds the role and by who may share, and by nobody else', async () => {
    expect((await share(at['editor-in-chief'], view('Chờ ban biên tập'))).status).toBe(200)
    expect(await namesFor(at.editor)).toContain('Chờ ban biên tập')
    expect(await namesFor(at.administrator)).toContain('Chờ ban biên tập')
    expect(await namesFor(at.reporter)).not.toContain('Chờ ban biên tập')
    expect((await at.nobody.get(path)).status).toBe(403)
  })

  it('is how the list is looked at, and leads nowhere else', async () => {
    const led = view('Đi lạc', { query: 'desk=submitted&page=4&next=//evil.example' })
    await share(at.administrator, led)
    const { views } = await found(at.editor)
    expect(views.find(({ name }) => name === 'Đi lạc')?.query).toBe('desk=submitted')
  })

  it('takes the place of one of the same name, however it was typed', async () => {
    await share(at.administrator, view('Bài của ban'))
    const again = view(' Bài của ban'.normalize('NFD'), { groups: ['reporter'] })
    expect((await share(at['editor-in-chief'], again)).status).toBe(200)
    expect((await namesFor(at.administrator)).filter((one) => one === 'Bài của ban')).toHaveLength(
      1,
    )
    expect(await namesFor(at.reporter)).toContain('Bài của ban')
    expect(await namesFor(at.editor)).not.toContain('Bài của ban')
  })

  it('loses nothing where two are shared at the same time', async () => {
    const names = ['Một lúc A', 'Một lúc B']
    await Promise.all(names.map((name) => share(at.administrator, view(name))))
    expect(await namesFor(at.editor)).toEqual(expect.arrayContaining(names))
  })

  it('is dropped for everybody by who may share', async () => {
    await share(at.administrator, view('Sẽ bỏ'))
    expect((await drop(at.editor, 'Sẽ bỏ')).status).toBe(403)
    expect((await drop(at['editor-in-chief'], 'Sẽ bỏ')).status).toBe(200)
    expect(await namesFor(at.editor)).not.toContain('Sẽ bỏ')
    expect((await drop(at['editor-in-chief'], 'Sẽ bỏ')).status).toBe(404)
  })
})

describe('who may not share', () => {
  it('is offered nobody to share with, and refused by the address', async () => {
    for (const who of [at.editor, at.reporter]) {
      expect((await found(who)).groups).toEqual([])
      expect((await share(who, view('Của tôi'))).status).toBe(403)
    }
    expect((await share(at.nobody, view('Của tôi'))).status).toBe(403)
    expect((await drop(at.nobody, 'Của tôi')).status).toBe(403)
    expect(await namesFor(at.administrator)).not.toContain('Của tôi')
  })
})

it.each([
  ['no name', view('  ')],
  ['nobody to share with', view('a', { groups: [] })],
  ['a group that there is not', view('a', { groups: ['readers'] })],
  ['a query too long', view('a', { query: `search=${'x'.repeat(5000)}` })],
  ['no query', { name: 'a', groups: ['editor'] }],
  ['no object', []],
])('refuses a view with %s, in words', async (_, body) => {
  const { status, text } = await share(at.administrator, body)
  expect([status, text]).toEqual([400, expect.stringMatching(/[àáạảãăâđêôơư]/)])
})

it('keeps the views of one list from another', async () => {
  await share(at.administrator, view('Chỉ của bài viết'))
  const { views } = (await at.editor.get('/events/shared-views')).body as FoundViews
  expect(views).toEqual([])
})
