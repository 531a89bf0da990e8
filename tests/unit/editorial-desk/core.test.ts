import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differingFields, isSame } from '../../../plugins/editorial-desk/core/saving/differences.ts'
import { isSameInstant } from '../../../plugins/editorial-desk/core/saving/isSameInstant.ts'
import { versionsToDrop } from '../../../plugins/editorial-desk/core/saving/versionsToDrop.ts'
import { plainWords } from '../../../plugins/editorial-desk/core/saving/plainWords.ts'
import { hanoiTime } from '../../../plugins/kit/dates/hanoiTime.ts'

const paragraph = (...words: string[]) => ({
  ...{ type: 'paragraph', version: 1 },
  children: words.map((text) => ({ type: 'text', text, version: 1 })),
})
const body = (...children: object[]) => ({ root: { type: 'root', children } })

describe('two texts of a document', () => {
  it.each([
    [null, undefined],
    ['', null],
    [[], 0],
    [{ a: 1, b: null }, { a: 1 }],
  ])('say the same: %j and %j', (one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([true, true])
  })

  it.each([
    ['a', 'b'],
    [[1], [1, 2]],
    [body(paragraph('một')), body(paragraph('hai'))],
    [0, 1],
    [false, true],
  ])('differ: %j and %j', (one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([false, false])
  })

  it('differ in what people write, and not in what the system keeps', () => {
    const mine = { title: 'a', lead: 'b', updatedAt: '1', savedBy: 1, at_tz: 'x', id: 1 }
    expect(differingFields(mine, { ...mine, lead: 'c', updatedAt: '2', savedBy: 2 })).toEqual([
      'lead',
    ])
  })

  it('are read as paragraphs and rows', () => {
    expect(plainWords(body(paragraph('Chợ ', 'hoa'), paragraph('Hà Nội')))).toBe('Chợ hoa\nHà Nội')
    expect(plainWords([{ id: 'x', wrong: '10%', right: '12%' }])).toBe('10%\n12%')
    expect(plainWords(null)).toBe('')
  })
})

it('compares instants however they are written', () => {
  expect(isSameInstant('2026-11-27T10:00:00Z', '2026-11-27T17:00:00+07:00')).toBe(true)
  expect(isSameInstant('hôm qua', 'hôm qua')).toBe(false)
})

it('tells times in Hà Nội', () => {
  expect(hanoiTime('2026-11-27T20:30:00Z')).toBe('03:30 28/11/2026')
})

describe('versions beyond the most that are kept', () => {
  /** `DDS` is two drafts and what was submitted. */
  const saved = (standings: string) =>
    Array.from(standings).map((standing, at) => ({ id: `${standing}${at}`, standing }))
  const left = (versions: ReturnType<typeof saved>, most: number) => {
    const dropped = new Set(versionsToDrop(versions, most))
    return versions.filter(({ id }) => !dropped.has(id))
  }

  it('go, the oldest first, and what was reached with one stays', () => {
    expect(versionsToDrop(saved('DDSSSRDDS'), 3)).toEqual(['D1', 'S3', 'S4'])
    expect(versionsToDrop(saved('DDD'), 3)).toEqual([])
    expect(versionsToDrop(saved('DSDSDS'), 1)).toEqual([])
  })

  it('leave the same whether they went one by one or at once', () => {
    const standings = fc.string({ unit: fc.constantFrom('D', 'S', 'R'), maxLength: 40 })
    fc.assert(
      fc.property(standings, fc.integer({ min: 1, max: 8 }), (text, most) => {
        const all = saved(text)
        const oneByOne = all.reduce<typeof all>((kept, next) => left([...kept, next], most), [])
        const reached = all.filter(({ standing }, at) => all[at - 1]?.standing !== standing)
        expect(oneByOne).toEqual(left(all, most))
        expect(oneByOne).toEqual(expect.arrayContaining(reached))
      }),
    )
  })
})
