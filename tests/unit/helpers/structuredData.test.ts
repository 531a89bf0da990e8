import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../helpers/structuredData.ts'

const page = (document: object): string =>
  `<html><head><script type="application/ld+json">${JSON.stringify(document)}</script></head></html>`
const paper = { '@type': 'NewsMediaOrganization', '@id': 'https://a.vn/#p', name: 'Báo' }
const event = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Hội thảo',
  startDate: '2030-07-01T07:00:00.000Z',
  eventStatus: 'https://schema.org/EventScheduled',
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  location: [{ '@type': 'Place', address: 'Hà Nội' }],
  url: 'https://a.vn/su-kien/hoi-thao',
  publisher: paper,
}

describe('the check of structured data', () => {
  it('passes what has what its type asks', () => {
    expect(problemsOf(page(event))).toEqual([])
  })

  it.each([
    ['an event that is nowhere', { ...event, location: [] }],
    ['a place without an address', { ...event, location: [{ '@type': 'Place', name: 'Nhà hát' }] }],
    ['a local time without its offset', { ...event, startDate: '2030-07-01T07:00:00' }],
    ['an event that ends first', { ...event, endDate: '2030-07-01T06:00:00.000Z' }],
    ['one put off from nowhen', { ...event, eventStatus: 'https://schema.org/EventPostponed' }],
    ['a product that nobody offers', { '@type': 'Product', name: 'Trà sen' }],
    ['an agency as a person', { ...event, performer: [{ '@type': 'Person', name: 'Theo TTXVN' }] }],
    ['an empty text', { ...event, name: ' ' }],
    ['a type without rules', { '@type': 'Recipe', name: 'Phở' }],
    ['a property without rules', { ...event, aggregateRating: 5 }],
  ])('finds %s', (_what, document) => {
    expect(problemsOf(page(document))).not.toEqual([])
  })
})
