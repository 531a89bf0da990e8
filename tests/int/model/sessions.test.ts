import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createUsers } from '../../../collections/users/index.ts'
import { factoriesFor, testPassword, type TestUser } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let reporter: TestUser
let editor: TestUser

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  const make = factoriesFor(payload)
  await make.makeUser('administrator')
  reporter = await make.makeUser('reporter')
  editor = await make.makeUser('editor')
})
afterAll(() => newsroom.close())

/** One browser: it keeps the cookie that it was given last. */
function openBrowser() {
  let cookie = ''
  const ask = async (path: string, method = 'GET', data?: object): Promise<Response> => {
    const headers = {
      cookie,
      origin: newsroom.siteUrl,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
    }
    const body = data === undefined ? {} : { body: JSON.stringify(data) }
    const request = new Request(`${newsroom.siteUrl}/api${path}`, { method, headers, ...body })
    const response = await handleEndpoints({ config: payload.config, request })
    const [given] = response.headers.getSetCookie()
    if (given !== undefined) cookie = given.split(';')[0] ?? ''
    return response
  }
  return {
    ask,
    logIn: ({ email }: TestUser) => ask('/users/login', 'POST', { email, password: testPassword }),
    cookie: () => cookie,
    copyOf(other: string) {
      cookie = other
    },
    async who(): Promise<unknown> {
      const { user } = (await (await ask('/users/me')).json()) as { user: TestUser | null }
      return user?.email
    },
  }
}

describe('a login', () => {
  it('ends the session that the browser held, and no other', async () => {
    const [desk, phone, thief] = [openBrowser(), openBrowser(), openBrowser()]
    await desk.logIn(reporter)
    await phone.logIn(reporter)
    thief.copyOf(desk.cookie())
    expect(await thief.who()).toBe(reporter.email)
    await desk.logIn(reporter)
    expect(await thief.who()).toBeUndefined()
    expect(await desk.who()).toBe(reporter.email)
    expect(await phone.who()).toBe(reporter.email)
  })

  it('ends the session of whoever used the browser before', async () => {
    const [desk, thief] = [openBrowser(), openBrowser()]
    await desk.logIn(reporter)
    thief.copyOf(desk.cookie())
    await desk.logIn(editor)
    expect(await thief.who()).toBeUndefined()
    expect(await desk.who()).toBe(editor.email)
  })

  it('that fails ends nothing', async () => {
    const desk = openBrowser()
    await desk.logIn(reporter)
    const held = desk.cookie()
    const wrong = { email: editor.email, password: 'sai mật khẩu rồi' }
    expect((await desk.ask('/users/login', 'POST', wrong)).status).toBe(401)
    desk.copyOf(held)
    expect(await desk.who()).toBe(reporter.email)
  })

  it('changes nothing else of the account', async () => {
    const desk = openBrowser()
    await desk.logIn(reporter)
    await desk.logIn(reporter)
    const { roles, name, updatedAt } = await payload.findByID({
      collection: 'users',
      id: reporter.id,
    })
    expect({ roles, name, updatedAt }).toEqual({
      roles: reporter.roles,
      name: reporter.name,
      updatedAt: reporter.updatedAt,
    })
  })
})

describe('a session', () => {
  it('ends elsewhere when the password changes', async () => {
    const [desk, thief] = [openBrowser(), openBrowser()]
    const user = await factoriesFor(payload).makeUser('editor')
    await desk.logIn(user)
    await thief.logIn(user)
    const change = { password: 'ngựa giấy đèn dầu', currentPassword: testPassword }
    expect((await desk.ask(`/users/${user.id}`, 'PATCH', change)).status).toBe(200)
    expect(await thief.who()).toBeUndefined()
    expect(await desk.who()).toBe(user.email)
  })

  it('has the rights that its account has now', async () => {
    const desk = openBrowser()
    await desk.logIn(editor)
    const rights = async () => {
      const access = (await (await desk.ask('/access')).json()) as {
        collections: { redirects: { create?: unknown } }
      }
      return Boolean(access.collections.redirects.create)
    }
    expect(await rights()).toBe(true)
    await payload.update({ collection: 'users', id: editor.id, data: { roles: ['reporter'] } })
    expect(await rights()).toBe(false)
  })

  it('travels in a cookie that scripts cannot read and other sites cannot send, on HTTPS over it alone', async () => {
    const response = await openBrowser().logIn(reporter)
    const [cookie] = response.headers.getSetCookie()
    expect(cookie).toMatch(/; Path=\/; HttpOnly=true; SameSite=Lax$/)
    expect(createUsers({ secureCookies: true, readerAddressHeader: null }).auth).toMatchObject({
      cookies: { secure: true },
    })
  })

  it('lets only this site read its answers', async () => {
    for (const origin of [
      'https://ke-khac.example',
      'null',
      `${newsroom.siteUrl}.ke-khac.example`,
    ]) {
      const request = new Request(`${newsroom.siteUrl}/api/users/me`, { headers: { origin } })
      const { headers } = await handleEndpoints({ config: payload.config, request })
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
    const own = await openBrowser().ask('/users/me')
    expect(own.headers.get('access-control-allow-origin')).toBe(newsroom.siteUrl)
  })
})
