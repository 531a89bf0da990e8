import { describe, expect, it } from 'vitest'
import { readerAddress } from '../../../plugins/kit/readerAddress.ts'

const peer = '10.0.0.1'
const headers = new Headers({ 'x-forwarded-for': '198.51.100.9, 203.0.113.7', empty: ' ' })

describe('a reader’s network address', () => {
  it('is the connection’s own, whatever headers say, until a proxy is named', () => {
    expect(readerAddress({ headers, header: null, peer })).toBe(peer)
  })

  it('is the last entry of the header that the own proxy writes', () => {
    expect(readerAddress({ headers, header: 'X-Forwarded-For', peer })).toBe('203.0.113.7')
  })

  it('is the connection’s where the header is empty or missing', () => {
    expect(readerAddress({ headers, header: 'empty', peer })).toBe(peer)
    expect(readerAddress({ headers, header: 'x-real-ip', peer })).toBe(peer)
  })
})
