import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFirstAdministrator } from '../../../src/server/firstAdministrator.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

it('of two first starts at once one makes the administrator, and neither ends', async () => {
  const admin = { email: 'admin@newsroom.example', password: null }
  const made = await Promise.all([
    createFirstAdministrator(payload, admin),
    createFirstAdministrator(payload, admin),
  ])
  expect(made.filter((each) => each !== null)).toHaveLength(1)
  expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1)
})
