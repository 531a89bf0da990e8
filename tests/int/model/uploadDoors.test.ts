import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, testPassword, type Factories, type TestUser } from '../../factories/index.ts'
import { makePhotoFile } from '../../factories/photoFile.ts'
import { visitorTo, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let nobody: Visitor
let editor: Visitor
let editorUser: TestUser
let reporterUser: TestUser
/** A photo with GPS at an address that only this machine can reach. */
let elsewhere: Server
let address: string
let fetched = 0

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  nobody = await visitorTo(payload)
  editorUser = await make.makeUser('editor')
  reporterUser = await make.makeUser('reporter')
  editor = await visitorTo(payload, editorUser)
  const { data } = await makePhotoFile()
  elsewhere = createServer((_, res) => {
    fetched += 1
    res.setHeader('content-type', 'image/jpeg').end(data)
  }).listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/gps.jpg`
})
afterAll(async () => {
  elsewhere.close()
  await newsroom.close()
})

/** What a request may say of a file, all of it untrue. */
const lies = () => ({
  filename: 'gps.jpg',
  url: address,
  thumbnailURL: address,
  mimeType: 'image/svg+xml',
  filesize: 1,
  width: 1,
  height: 1,
  sizes: { w320_jpeg: { filename: 'gps.jpg', url: address, width: 1, height: 1 } },
  file: { name: 'gps.jpg', data: 'x', mimetype: 'image/jpeg', size: 1 },
  uploadEdits: { crop: { x: 0, y: 0, width: 10, height: 10, unit: '%' }, widthInPixels: 9 },
  releasedAt: '2020-01-01T00:00:00.000Z',
  shownFrom: '2020-01-01T00:00:00.000Z',
  shownUntil: '2999-01-01T00:00:00.000Z',
  shown: { intervals: [[0, null]], turn: 0 },
  hasGaps: true,
  createdBy: reporterUser.id,
})
/** Everything that is stored of the photo but its words. */
const facts = async (id: number) => {
  const photo = await payload.findByID({ collection: 'media', id, depth: 0 })
  return { ...photo, caption: null, updatedAt: null }
}
const filesThere = () => readdirSync(newsroom.mediaDir).toSorted()
const library = async () => ({
  rows: (await payload.count({ collection: 'media' })).totalDocs,
  files: filesThere(),
  fetched,
})

const tokens: Record<string, Promise<string>> = {}
async function tokenOf({ email }: TestUser): Promise<string> {
  const data = { email, password: testPassword }
  return (await payload.login({ collection: 'users', data })).token ?? ''
}

/** A form with a file, as the admin panel sends it. */
async function sendForm(
  method: string,
  path: string,
  { file, fields = {}, user }: { file?: Blob | string; fields?: object; user?: TestUser } = {},
) {
  const body = new FormData()
  if (file !== undefined) body.set('file', file as string)
  body.set('_payload', JSON.stringify(fields))
  const headers = new Headers()
  if (user) {
    headers.set('authorization', `JWT ${await (tokens[user.email] ??= tokenOf(user))}`)
  }
  const request = new Request(`${newsroom.siteUrl}/api${path}`, { method, body, headers })
  const response = await handleEndpoints({ config: payload.config, request })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const blobOf = async (options?: Parameters<typeof makePhotoFile>[0]) => {
  const { data, mimetype, name } = await makePhotoFile(options)
  return new File([new Uint8Array(data)], name, { type: mimetype })
}

describe('a photo without a file', () => {
  const message = /Hãy chọn một tệp ảnh trên máy/

  it.each([
    ['an address to fetch', () => ({ filename: 'gps.jpg', url: address })],
    ['a file of the library', () => ({ filename: 'anh.jpg', url: '/api/media/file/anh.jpg' })],
    ['everything that a request may say', lies],
  ])('is refused, with %s, and nothing is fetched', async (_, data) => {
    await make.makePhoto()
    const before = await library()
    const answer = await editor.send('POST', '/media', data())
    expect([answer.status, answer.text]).toEqual([400, expect.stringMatching(message)])
    const { filename, url } = data()
    const mutation = `mutation { createMedia(data: { filename: ${JSON.stringify(filename)}, url: ${JSON.stringify(url)} }) { id } }`
    expect((await editor.graphql(mutation)).text).toMatch(message)
    for (const overrideAccess of [true, false]) {
      const created = payload.create({
        collection: 'media',
        data: data() as never,
        user: editorUser,
        overrideAccess,
      } as never)
      await expect(created).rejects.toThrow(message)
    }
    expect(await library()).toEqual(before)
  })

  it('is refused with a file that a storage service is said to hold', async () => {
    const file = JSON.stringify({
      clientUploadContext: { prefix: '', signedReceipt: 'x.y' },
      collectionSlug: 'media',
      filename: 'gps.jpg',
      mimeType: 'image/jpeg',
      size: 1,
    })
    const before = await library()
    for (const user of [editorUser, undefined]) {
      const answer = await sendForm('POST', '/media', { file, ...(user ? { user } : {}) })
      expect(answer.status).toBe(400)
    }
    expect(await library()).toEqual(before)
  })

  it('is refused as a copy of another', async () => {
    const { id } = await make.makePhoto()
    const before = await library()
    expect((await editor.send('POST', `/media/${id}/duplicate`)).status).toBe(404)
    await expect(payload.duplicate({ collection: 'media', id })).rejects.toThrow()
    expect(await library()).toEqual(before)
  })
})

describe('what a request says of a file', () => {
  it('is left out of an upload', async () => {
    const file = await blobOf({ name: 'that.jpg', color: '#123456' })
    const answer = await sendForm('POST', '/media', { file, fields: lies(), user: editorUser })
    expect(answer.status).toBe(201)
    const { doc } = JSON.parse(answer.text) as { doc: { id: number; createdBy: unknown } }
    const stored = await payload.findByID({ collection: 'media', id: doc.id, depth: 0 })
    expect(stored).toMatchObject({
      filename: expect.stringMatching(/^that-[0-9a-f]{16}\.jpg$/) as string,
      mimeType: 'image/jpeg',
      width: 400,
      height: 300,
      focalX: 50,
      focalY: 50,
      hasGaps: false,
      createdBy: editorUser.id,
    })
    expect([stored.releasedAt ?? null, stored.shownFrom ?? null]).toEqual([null, null])
    expect(JSON.stringify(stored)).not.toContain('gps.jpg')
    expect((await nobody.get(`/media/${doc.id}`)).status).toBe(404)
  })

  it('changes nothing of a photo that is there, by any door', async () => {
    const { id } = await make.makePhoto()
    const before = await facts(id)
    const data = { ...lies(), caption: 'Chú thích' }
    const there = await library()
    const update = (options: object) =>
      payload.update({ collection: 'media', data: data as never, ...options } as never)
    const doors: Record<string, () => Promise<unknown>> = {
      REST: () => editor.send('PATCH', `/media/${id}`, data),
      'REST with edits': () =>
        editor.send(
          'PATCH',
          `/media/${id}?uploadEdits[crop][x]=0&uploadEdits[widthInPixels]=9`,
          data,
        ),
      'bulk REST': () => editor.send('PATCH', `/media?where[id][equals]=${id}`, data),
      GraphQL: () =>
        editor.graphql(
          `mutation { updateMedia(id: ${JSON.stringify(id)}, data: { caption: "Chú thích", filename: "gps.jpg", url: ${JSON.stringify(address)}, width: 1 }) { id } }`,
        ),
      'Local API': () => update({ id }),
      'Local API with a user': () => update({ id, user: editorUser, overrideAccess: false }),
      'bulk Local API': () => update({ where: { id: { equals: id } } }),
    }
    for (const [door, send] of Object.entries(doors)) {
      await send()
      const { caption } = await payload.findByID({ collection: 'media', id })
      expect([door, caption, await facts(id)]).toEqual([door, 'Chú thích', before])
      await payload.update({ collection: 'media', id, data: { caption: null } })
    }
    expect(await library()).toEqual(there)
  })

  it('moves its focal point only as a whole, within the photo, and one photo at a time', async () => {
    const { id, filename } = await make.makePhoto()
    for (const data of [
      { focalX: 10 },
      { focalX: 'a', focalY: 'b' },
      { focalX: null, focalY: 3 },
    ]) {
      await editor.send('PATCH', `/media/${id}`, data)
      expect(await payload.findByID({ collection: 'media', id })).toMatchObject({
        filename,
        focalX: 50,
      })
    }
    const bulk = await editor.send('PATCH', `/media?where[id][equals]=${id}`, {
      focalX: 1,
      focalY: 1,
    })
    expect(bulk.text).toMatch(/từng ảnh một/)
    await editor.send('PATCH', `/media/${id}`, { focalX: -7, focalY: 9e99 })
    const moved = await payload.findByID({ collection: 'media', id })
    expect(moved).toMatchObject({ focalX: 0, focalY: 100 })
    expect(moved.filename).not.toBe(filename)
  })
})

describe('a file', () => {
  const huge = async () => {
    const image = sharp({ create: { width: 7700, height: 7700, channels: 3, background: '#888' } })
    const data = await image.jpeg().toBuffer()
    return new File([new Uint8Array(data)], 'lon.jpg', { type: 'image/jpeg' })
  }
  /** Processor time that the request took, in milliseconds, all threads. */
  const costOf = async (send: () => Promise<unknown>) => {
    const before = process.cpuUsage()
    await send()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }

  it('of 59 megapixels is not read for who may not bring it', async () => {
    const file = await huge()
    const shown = await make.makePhoto()
    await make.makeArticle({ leadPhoto: shown.id })
    const before = await library()
    const refusals: (readonly [string, string, TestUser | undefined])[] = [
      ['POST', '/media', undefined],
      ['PATCH', `/media/${shown.id}`, undefined],
      ['PATCH', `/media/${shown.id}`, reporterUser],
    ]
    for (const [method, path, user] of refusals) {
      let status = 0
      const cost = await costOf(async () => {
        ;({ status } = await sendForm(method, path, { file, ...(user ? { user } : {}) }))
      })
      expect([method, path, status]).toEqual([method, path, 403])
      // Reading it costs more than a second.
      expect(cost).toBeLessThan(700)
    }
    expect(await library()).toEqual(before)
  })

  it('is refused for a while when too many are being read', async () => {
    // Cut off, so that it takes a while to read and leaves nothing to make.
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
    const image = sharp({
      create: { width: 2000, height: 1500, channels: 3, background: '#000', noise },
    })
    const whole = await image.jpeg().toBuffer()
    const file = new File([new Uint8Array(whole.subarray(0, whole.length * 0.9))], 'dut.jpg')
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => sendForm('POST', '/media', { file, user: editorUser })),
    )
    const busy = answers.filter(({ status }) => status === 503)
    expect(busy.length).toBeGreaterThan(0)
    expect(busy[0]?.text).toMatch(/quá nhiều ảnh/)
    expect(busy[0]?.headers.get('retry-after')).toBe('10')
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400, 503]))
    expect((await sendForm('POST', '/media', { file, user: editorUser })).status).toBe(400)
  })
})
