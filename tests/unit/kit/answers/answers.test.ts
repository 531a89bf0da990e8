import { describe, expect, it, vi } from 'vitest'
import { createAnswers } from '../../../../plugins/kit/answers/answers.ts'
import { bytesOf } from '../../../../plugins/kit/answers/bytesOf.ts'

const known = (value: string, tags: string[] = ['globals:paper'], staleAt: number | null = null) =>
  vi.fn(() => Promise.resolve({ value, tags, staleAt }))

/** As large as each of these. */
const aboutAll = { value: 'a', tags: ['globals:paper'], staleAt: null }

function setUp() {
  const clock = { now: 1000 }
  return {
    clock,
    answers: createAnswers({ now: () => clock.now, maxBytes: 2 * bytesOf(aboutAll) }),
  }
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

describe('many answers of one kind', () => {
  type Known = { value: string; tags: string[]; staleAt: number | null }
  const each = (staleAt: number | null = null) =>
    vi.fn((names: readonly string[]) =>
      Promise.resolve(
        new Map<string, Known>(
          names
            .filter((name) => name !== 'none')
            .map((name) => [name, { value: `of ${name}`, tags: [`media:${name}`], staleAt }]),
        ),
      ),
    )
  const roomy = () => {
    const clock = { now: 1000 }
    return { clock, answers: createAnswers({ now: () => clock.now }) }
  }

  it('are asked for together, and each that is known not again', async () => {
    const { answers } = roomy()
    const make = each()
    await answers.recallEach(['1', '2'], make)
    const found = await answers.recallEach(['2', '3', '4'], make)
    expect(make.mock.calls).toEqual([[['1', '2']], [['3', '4']]])
    expect([...found].map(([name, { value }]) => [name, value])).toEqual([
      ['2', 'of 2'],
      ['3', 'of 3'],
      ['4', 'of 4'],
    ])
  })

  it('leave out what there is none of, and ask for it again', async () => {
    const { answers } = roomy()
    const make = each()
    expect([...(await answers.recallEach(['1', 'none'], make)).keys()]).toEqual(['1'])
    await answers.recallEach(['1', 'none'], make)
    expect(make.mock.calls).toEqual([[['1', 'none']], [['none']]])
  })

  it('are each made anew after a change of their own, or at their own instant', async () => {
    const { answers, clock } = roomy()
    const make = each()
    await answers.recallEach(['1', '2'], make)
    answers.evict(['media:2'])
    await answers.recallEach(['1', '2'], make)
    expect(make.mock.calls.at(-1)).toEqual([['2']])
    const later = each()
    await answers.recallEach(['3'], each(2000))
    await answers.recallEach(['3'], later)
    expect(later).not.toHaveBeenCalled()
    clock.now = 2000
    await answers.recallEach(['3'], later)
    expect(later).toHaveBeenCalledTimes(1)
  })

  it('are not what was read before a change that came while they were made', async () => {
    const { answers } = roomy()
    const held = Promise.withResolvers<Map<string, Known>>()
    const make = each().mockReturnValueOnce(held.promise)
    const asked = answers.recallEach(['1', '2'], make)
    answers.evict(['media:2'])
    const later = answers.recallEach(['1', '2'], make)
    const old = (name: string): [string, Known] => [
      name,
      { value: 'old', tags: [`media:${name}`], staleAt: null },
    ]
    held.resolve(new Map([old('1'), old('2')]))
    await asked
    const values = [...(await later)].map(([name, { value }]) => [name, value])
    expect(values).toEqual([
      ['1', 'old'],
      ['2', 'of 2'],
    ])
    expect(make.mock.calls.at(-1)).toEqual([['2']])
  })
})
