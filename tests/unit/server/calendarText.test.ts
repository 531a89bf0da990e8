import fc from 'fast-check'
import { sync, type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { calendarText } from '../../../src/server/pages/calendar/calendarText.ts'
import type { EventEntryRow } from '../../../src/content/eventEntries.ts'
import { anyText } from '../../factories/anyText.ts'

const entry = (overrides: Partial<EventEntryRow> = {}): EventEntryRow => ({
  id: 7,
  slug: 'hoi-thao',
  title: 'Hội thảo kết nối giao thương, tiêu thụ sản phẩm OCOP các tỉnh Nam Bộ; phần 1',
  startsAt: '2026-12-18T01:30:00.000Z',
  endsAt: '2026-12-18T04:30:00.000Z',
  eventStatus: 'scheduled',
  venueName: 'Cung Hữu nghị',
  venueAddress: '91 Trần Hưng Đạo, Hà Nội',
  standfirst: 'Đẩy mạnh tuyên truyền thông điệp 5K.\nMở cửa tự do.',
  organisers: [{ name: 'Liên đoàn Lao động thành phố Hà Nội' }],
  visibleSince: '2026-12-01T00:00:00.000Z',
  modifiedAt: '2026-12-02T03:04:05.000Z',
  ...overrides,
})
const textOf = (...entries: EventEntryRow[]): string =>
  calendarText({
    name: 'Sự kiện – Báo Lao động Thủ đô',
    pageOf: ({ slug }) => `https://paper.example/su-kien/${slug}`,
    entries,
  })

/** As another library reads it. */
function readBack(text: string): VEvent[] {
  return Object.values(sync.parseICS(text)).flatMap((part) =>
    part?.type === 'VEVENT' ? [part] : [],
  )
}
function readOne(overrides: Partial<EventEntryRow> = {}): VEvent {
  const [event] = readBack(textOf(entry(overrides)))
  if (!event) throw new Error('no event')
  return event
}

describe('a calendar file', () => {
  it('says when, where and what', () => {
    const event = readOne()
    expect(event).toMatchObject({
      uid: 'su-kien-7@laodongthudo.vn',
      summary: entry().title,
      location: 'Cung Hữu nghị, 91 Trần Hưng Đạo, Hà Nội',
      url: { val: 'https://paper.example/su-kien/hoi-thao' },
      status: 'CONFIRMED',
    })
    expect(event.start.toISOString()).toBe('2026-12-18T01:30:00.000Z')
    expect(event.end?.toISOString()).toBe('2026-12-18T04:30:00.000Z')
    expect(event.description).toContain('Đơn vị tổ chức: Liên đoàn Lao động thành phố Hà Nội')
  })

  it('brings the rule of its time zone and tells times in it, whatever the server’s own is', () => {
    const text = textOf(entry())
    expect(text).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261218T083000')
    expect(text).toMatch(/BEGIN:VTIMEZONE\r\nTZID:Asia\/Ho_Chi_Minh[^]*END:VTIMEZONE/)
    expect(text).toContain('TZOFFSETTO:+0700')
    expect(text).toMatch(/DTSTAMP:\d{8}T\d{6}Z\r\n/)
  })

  it('keeps the same identity for an event that is called or addressed anew', () => {
    expect(readOne({ title: 'Tên khác', slug: 'ten-khac' }).uid).toBe(readOne().uid)
  })

  it('is the same file until an event changes', () => {
    expect(textOf(entry())).toBe(textOf(entry()))
    expect(readOne().lastmodified?.toISOString()).toBe('2026-12-02T03:04:05.000Z')
  })

  it.each([
    [{ eventStatus: 'cancelled' }, 'CANCELLED', 'Đã hủy: '],
    [{ eventStatus: 'postponed' }, 'TENTATIVE', 'Hoãn: '],
    [
      { eventStatus: 'postponed', previousStartsAt: '2026-12-17T01:30:00.000Z' },
      'CONFIRMED',
      'Hội thảo',
    ],
  ] as const)('tells programs and people of %j', (overrides, status, beginning) => {
    const event = readOne({ ...overrides, calendarSequence: 2 })
    expect(event.status).toBe(status)
    expect(event.summary).toMatch(new RegExp(`^${beginning}`))
    expect(event.sequence).toBe(2)
  })

  it('folds lines at 75 bytes, through no letter', () => {
    fc.assert(
      fc.property(fc.array(anyText(), { minLength: 1, maxLength: 4 }), (texts) => {
        const [title = '', ...others] = texts.map((text) => text.toWellFormed())
        const text = textOf(entry({ title, standfirst: others.join(' ấ ') }))
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
          expect(line).toBe(Buffer.from(line).toString())
        }
        expect(readBack(text)).toHaveLength(1)
      }),
    )
  })

  it('is a calendar without events too', () => {
    expect(textOf()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
    expect(readBack(textOf())).toEqual([])
  })
})
