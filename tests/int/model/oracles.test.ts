import { afterAll, beforeAll, expect, it } from 'vitest'
import { factoriesFor } from '../../factories/index.ts'
import { askOracles, type OracleAsker } from '../../helpers/oracle.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await createNewsroom({ anyOrder: 'it asks for every order there is' })
})
afterAll(() => newsroom.close())

// Every path at one door after the other; `npm run proof:leaks` asks more of each.
it('hidden documents change no answer of those who may not read them, whatever is asked', async () => {
  const { payload } = newsroom
  const make = factoriesFor(payload)
  // The first of a newsroom is an administrator, whatever was asked for.
  const other = await make.makeUser('administrator')
  const askers: readonly OracleAsker[] = [
    { role: 'stranger', user: null },
    { role: 'reporter', user: await make.makeUser('reporter') },
    { role: 'campaign-officer', user: await make.makeUser('campaign-officer') },
  ]
  const asked = { payload, askers, other, isExhaustive: false }
  const { answered, questions, told } = await askOracles(asked)
  expect(told).toEqual([])
  expect(questions).toBeGreaterThan(2_000)
  expect(answered).toBeGreaterThan(200)
}, 300_000)
