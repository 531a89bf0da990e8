import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { factoriesFor } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

it('lets the panel remember a list while it renders it, in the form that Payload sends', async () => {
  const user = await factoriesFor(payload).makeUser('editor')
  const key = 'collection-articles'
  // As `upsertPreferences` of @payloadcms/ui: `collection` where the field has `relationTo`.
  const data = { key, user: { collection: 'users', value: user.id }, value: { limit: 10 } }
  const made = await payload.create({
    collection: 'payload-preferences',
    data: data as never,
    user,
  })
  expect(made).toMatchObject({ key, value: { limit: 10 } })
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { 'user.value': { equals: user.id } },
  })
  expect(docs).toHaveLength(1)
})
