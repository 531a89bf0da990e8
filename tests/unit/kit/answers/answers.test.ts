import { describe, expect, it, vi } from 'vitest'
import { createAnswers } from '../../../../plugins/kit/answers/answers.ts'

const known = (value: string, tags: string[] = ['globals:paper'], staleAt: number | null = null) =>
  vi.fn(() => Promise.resolve({ value, tags, staleAt }))

function setUp() {
  const clock = { now: 1000 }
  return { clock, answers: createAnswers({ now: () => clock.now, maxAnswers: 2 }) }
}

describe('what several pages are made with', () => {
  it('is made once, and told with what it was made from', async () => {
    const { answers } = setUp()
    const make = known('Báo Lao động Thủ đô')
    const [first, second] = [
      await answers.recall('paper', make),
      await answers.recall('paper', make),
    ]
    expect(first).toEqual({ value: 'Báo Lao động Thủ đô', tags: ['globals:paper'], staleAt: null })
    expect(second).toBe(first)
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('is made anew after a change of what it was made from, and after no other', async () => {
    const { answers } = setUp()
    await answers.recall('paper', known('old'))
    answers.evict(['articles:1'])
    expect((await answers.recall('paper', known('new'))).value).toBe('old')
    answers.evict(['globals:paper'])
    expect((await answers.recall('paper', known('new'))).value).toBe('new')
  })

  it('is made anew at the instant at which it changes by itself', async () => {
    const { answers, clock } = setUp()
    await answers.recall('paper', known('before', [], 2000))
    clock.now = 1999
    expect((await answers.recall('paper', known('after'))).value).toBe('before')
    clock.now = 2000
    expect((await answers.recall('paper', known('after'))).value).toBe('after')
  })

  it('is not what was read before a change that came while it was made', async () => {
    const { answers } = setUp()
    const held = Promise.withResolvers<{ value: string; tags: string[]; staleAt: null }>()
    const make = known('new').mockReturnValueOnce(held.promise)
    const asked = answers.recall('paper', make)
    answers.evict(['globals:paper'])
    const later = answers.recall('paper', make)
    held.resolve({ value: 'old', tags: ['globals:paper'], staleAt: null })
    expect((await asked).value).toBe('old')
    expect((await later).value).toBe('new')
    expect((await answers.recall('paper', make)).value).toBe('new')
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('is forgotten where nobody asks for it and there are too many', async () => {
    const { answers } = setUp()
    for (const name of ['a', 'b', 'c']) await answers.recall(name, known(name))
    expect((await answers.recall('a', known('again'))).value).toBe('again')
  })

  it('is not remembered where it failed', async () => {
    const { answers } = setUp()
    await expect(
      answers.recall('paper', () => Promise.reject(new Error('no database'))),
    ).rejects.toThrow('no database')
    expect((await answers.recall('paper', known('new'))).value).toBe('new')
  })
})
