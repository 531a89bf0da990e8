import { describe, expect, it } from 'vitest'
import { boundsFor } from '../../../src/guard/bounds.ts'
import { parseBounded } from '../../../src/guard/parseBounded.ts'

const bounds = boundsFor({ user: null }).graphql
const parse = (source: string) => () => parseBounded(source, bounds)
const times = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ')

describe('parseBounded', () => {
  it('takes a page’s question', () => {
    expect(parse('{ Articles(limit: 10) { docs { id headline } } }')).not.toThrow()
    expect(parse('{ __schema { types { fields { type { ofType { name } } } } } }')).not.toThrow()
  })

  it.each([
    ['aliases', `{ ${times(6, (n) => `a${n}: Articles { totalDocs }`)} }`],
    ['operations', times(6, (n) => `query q${n} { Articles { totalDocs } }`)],
    [
      'fragments at the root',
      `{ ${'...f '.repeat(6)} } fragment f on Query { Tags { totalDocs } }`,
    ],
    [
      'fragments within fragments',
      `{ a { ...f0 } } ${times(12, (n) => `fragment f${n} on A { ...f${n + 1} ...f${n + 1} }`)} fragment f12 on A { x }`,
    ],
    ['depth', `{ ${'a { '.repeat(9)} id ${'} '.repeat(9)} }`],
    ['directives', `{ a ${'@skip(if: false) '.repeat(11)} }`],
    ['tokens', `{ a(b: [${'1 '.repeat(1_100)}]) }`],
    ['characters', `{ a } #${'x'.repeat(8_000)}`],
  ])('refuses too many %s', (_, source) => {
    expect(parse(source)).toThrow()
  })

  it('ends with fragments that spread each other', () => {
    const source = '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'
    expect(parse(source)).not.toThrow()
  })
})
