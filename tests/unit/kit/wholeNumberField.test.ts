import { describe, expect, it } from 'vitest'
import { wholeNumberField } from '../../../plugins/kit/wholeNumberField.ts'

const judge = (value: unknown, isRequired = false) => {
  const { validate } = wholeNumberField(
    { name: 'itemCount', required: isRequired },
    { from: 1, to: 1500 },
  )
  return (validate as (value: unknown, asked: object) => unknown)(value, {
    req: { i18n: { language: 'vi' } },
  })
}

describe('a field of whole numbers', () => {
  it.each([1, 30, 1500, null, undefined])('takes %s', (value) => {
    expect(judge(value)).toBe(true)
  })

  it.each([2.5, -1, 0, 1501, 1e9, Number.NaN, Infinity, '30', [30], { value: 30 }, true])(
    'refuses %j in words that say what it takes',
    (value) => {
      expect(judge(value)).toBe('Hãy nhập một số nguyên từ 1 đến 1.500.')
    },
  )

  it('asks for one where it is needed', () => {
    expect(judge(null, true)).toBe('Hãy nhập một số nguyên từ 1 đến 1.500.')
  })
})
