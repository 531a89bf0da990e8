import { describe, expect, it } from 'vitest'
import {
  calendarDay,
  hanoiDate,
  hanoiDateTime,
  hanoiDay,
  hanoiSpan,
} from '../../../src/site/hanoiTime.ts'

describe('Hà Nội time', () => {
  it('writes an instant as the paper does', () => {
    expect(hanoiDateTime('2020-12-18T07:30:00.000Z')).toBe('Thứ Sáu, 18/12/2020 14:30 (GMT+7)')
  })
  it('begins the day at midnight in Hà Nội, written 00:00', () => {
    expect(hanoiDateTime('2026-11-24T17:00:00Z')).toBe('Thứ Tư, 25/11/2026 00:00 (GMT+7)')
    expect(hanoiDate('2026-11-24T16:59:59Z')).toBe('Thứ Ba, 24/11/2026')
    expect(hanoiDate('2026-11-29')).toBe('Chủ Nhật, 29/11/2026')
  })
  it('names the day once when an event ends on it', () => {
    expect(hanoiSpan('2020-12-18T07:30:00Z', '2020-12-18T09:00:00Z')).toBe(
      'Thứ Sáu, 18/12/2020 14:30–16:00 (GMT+7)',
    )
    expect(hanoiSpan('2020-12-18T07:30:00Z', '2020-12-19T09:00:00Z')).toBe(
      'Thứ Sáu, 18/12/2020 14:30 – Thứ Bảy, 19/12/2020 16:00 (GMT+7)',
    )
    expect(hanoiSpan('2020-12-18T07:30:00Z', null)).toBe('Thứ Sáu, 18/12/2020 14:30 (GMT+7)')
  })
  it('writes a stored day for programs as that day', () => {
    expect(calendarDay('2027-02-28T12:00:00.000Z')).toBe('2027-02-28')
  })
  it('prints nothing for what is no date', () => {
    expect([hanoiDay('hôm qua'), calendarDay('hôm qua')]).toEqual(['', ''])
  })
})
