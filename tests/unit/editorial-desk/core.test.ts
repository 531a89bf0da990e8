import { describe, expect, it } from 'vitest'
import { differingFields, isSame } from '../../../plugins/editorial-desk/core/saving/differences.ts'
import { isSameInstant } from '../../../plugins/editorial-desk/core/saving/isSameInstant.ts'
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
