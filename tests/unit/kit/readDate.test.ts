import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay, readInstant } from '../../../plugins/kit/dates/readDate.ts'

const two = (part: number): string => String(part).padStart(2, '0')
const offset = fc.oneof(
  fc.constant({ text: 'Z', minutes: 0 }),
  fc.integer({ min: -14 * 60, max: 14 * 60 }).map((minutes) => {
    const size = Math.abs(minutes)
    const text = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
    return { text, minutes }
  }),
)
const instant = fc.date({
  min: new Date('1900-01-02T00:00:00Z'),
  max: new Date('2199-12-30T23:59:59Z'),
  noInvalidDate: true,
})
/** An instant as somebody's clock shows it. */
const spelling = fc
  .record({ instant, offset })
  .map(({ instant: at, offset: { text, minutes } }) => ({
    at,
    text: new Date(at.getTime() + minutes * 60_000).toISOString().replace('Z', text),
  }))

describe('an instant', () => {
  it('is stored in one form, however it is spelt', () => {
    fc.assert(
      fc.property(spelling, ({ at, text }) => {
        expect(readInstant(text)).toEqual({ stored: at.toISOString() })
        expect(readInstant(at)).toEqual({ stored: at.toISOString() })
      }),
    )
  })

  it.each([
    ['2026-01-01T08:00+07:00', '2026-01-01T01:00:00.000Z'],
    ['2026-01-01T08:00:00.123456+07:00', '2026-01-01T01:00:00.123Z'],
    ['2024-02-29T23:59:59-10:00', '2024-03-01T09:59:59.000Z'],
  ])('%s is %s', (text, stored) => {
    expect(readInstant(text)).toEqual({ stored })
  })

  it('may be missing', () => {
    for (const value of [null, undefined, '']) expect(readInstant(value)).toEqual({ stored: null })
  })
})

const noDates = [
  ...['abc', '2026-02-30T00:00:00Z', '2023-02-29T00:00:00Z', '2026-13-01T00:00:00Z'],
  ...['2026-00-10T00:00:00Z', '2026-01-01T24:61:00Z', '2026-01-01T24:00:00Z', '31/01/2026'],
  ...[
    '2026-01-01T08:00:00 07:00',
    '2026-01-01T08:00:00+0700',
    '2026-01-01T23:59:60Z',
    '1767225600000',
  ],
  ...[
    '+012026-01-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    ' ',
    'null',
    '2026',
  ],
  ...['2026-01-01T00:00:00Z\u0000', '２０２６-01-01T00:00:00Z', 'Thu, 01 Jan 2026 00:00:00 GMT'],
  ...[0, 1767225600000, NaN, true, false, [], ['2026-01-01T00:00:00Z'], {}, { $date: 0 }],
  new Date(NaN),
]

describe('what is no date', () => {
  it.each(noDates)('%j is refused in words, as an instant and as a day', (value) => {
    const sentence = { refusal: expect.stringMatching(/^(“.+” |Giá trị này )/) as string }
    expect(readInstant(value)).toEqual(sentence)
    expect(readDay(value)).toEqual(sentence)
  })

  it.each(['2026-01-01T08:00:00', '2026-01-01T08:00', '2026-01-01'])(
    '%s is refused as an instant, for nobody knows whose clock it was read from',
    (value) => {
      expect(readInstant(value)).toEqual({ refusal: expect.stringContaining('+07:00') as string })
    },
  )

  it('never is taken for one', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const reading of [readInstant(value), readDay(value)]) {
          if ('refusal' in reading || reading.stored === null) continue
          expect(new Date(reading.stored).toISOString()).toBe(reading.stored)
        }
      }),
    )
  })
})

describe('a day', () => {
  it('is the one that its writer saw, whatever the offset', () => {
    fc.assert(
      fc.property(spelling, ({ text }) => {
        const day = text.slice(0, 10)
        expect(readDay(text)).toEqual({ stored: `${day}T12:00:00.000Z` })
        expect(readDay(day)).toEqual({ stored: `${day}T12:00:00.000Z` })
      }),
    )
  })

  it('is the one picked in the panel, in every zone', () => {
    fc.assert(
      fc.property(
        instant.map((at) => at.toISOString().slice(0, 10)),
        fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters / 4),
        (day, zone) => {
          // @payloadcms/ui sets the picked day's hour to `12 - getTimezoneOffset() / 60`, and
          // `setHours` drops the fraction.
          const localHour = Math.trunc(12 + zone)
          const midnight = Date.parse(`${day}T00:00:00Z`) - zone * 3_600_000
          const sent = new Date(midnight + localHour * 3_600_000).toISOString()
          expect(readDay(sent)).toEqual({ stored: `${day}T12:00:00.000Z` })
        },
      ),
    )
  })
})
