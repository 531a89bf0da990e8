import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { visitorTo } from '../../factories/visitor.ts'
import { isMongoRun } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
})
afterAll(() => newsroom.close())

describe('an editor is told in Vietnamese', () => {
  // MongoDB knows no references; Payload's own validation is all there is.
  it.skipIf(isMongoRun)('that what she chose is no longer there', async () => {
    const editor = await visitorTo(payload, await make.makeUser('editor'))
    const { id } = await make.makeArticle()
    const data = { leadPhoto: 987_654 }
    const { status, text } = await editor.send('PATCH', `/articles/${id}?draft=true`, data)
    expect([status, text]).toEqual([400, expect.stringContaining('không còn nữa')])
  })
})
