import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exchange } from '../../helpers/rawSocket.ts'
import { requestOf } from './badRequests.ts'
import { openWireServer, type WireServer } from './wireServer.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await openWireServer()
})
afterAll(() => wire.close())

const json = 'Content-Type: application/json'
const sized = (line: string, body: string, type: string): Buffer =>
  requestOf(line, [type, `Content-Length: ${Buffer.byteLength(body)}`], body)

/** What browsers, feed readers and editors send. */
const valid: readonly Buffer[] = [
  requestOf('GET /?truoc=1-2 HTTP/1.1', ['Accept-Encoding: gzip, br', 'If-None-Match: "a"']),
  requestOf('GET /rss/trang-chu.rss HTTP/1.1', [
    'If-Modified-Since: Wed, 01 Jul 2026 00:00:00 GMT',
  ]),
  requestOf('GET /media/anh-0123.webp HTTP/1.1', ['Range: bytes=0-99', 'Cookie: a=b']),
  requestOf('GET /api/articles?where[headline][contains]=a&sort=-publishedAt HTTP/1.1'),
  requestOf('GET /admin HTTP/1.1', ['Connection: Upgrade', 'Upgrade: h2c']),
  requestOf('HEAD /widgets/related/articles/1.html HTTP/1.1', ['Origin: https://congdoan.vn']),
  sized(
    'POST /tb/g HTTP/1.1',
    '{"view":"a-b","events":[["t","clicks"]]}',
    'Content-Type: text/plain',
  ),
  sized('POST /api/users/login HTTP/1.1', '{"email":"a@b.vn","password":"mật khẩu"}', json),
  sized('POST /api/graphql HTTP/1.1', '{"query":"{ Articles { docs { id } } }"}', json),
  sized(
    'POST /api/media HTTP/1.1',
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nx\r\n--b--\r\n',
    'Content-Type: multipart/form-data; boundary=b',
  ),
  requestOf(
    'POST /api/users/forgot-password HTTP/1.1',
    [json, 'Transfer-Encoding: chunked'],
    '10\r\n{"email":"a@b.v"\r\n1\r\n}\r\n0\r\n\r\n',
  ),
]

type Mutation = (bytes: Buffer) => Buffer
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const at = (bytes: Buffer, where: number): number => Math.floor(where * (bytes.length + 1))
const splice = (bytes: Buffer, from: number, to: number, put: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)])

const piece = fc.oneof(
  fc.uint8Array({ maxLength: 8 }),
  fc
    .constantFrom('\r\n', '\r\n\r\n', '%00', '%', '//', ':', 'http://a@b', 'a'.repeat(20_000), '\0')
    .map((text) => Buffer.from(text)),
)
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, piece).map(([where, put]): Mutation => {
    return (bytes) => splice(bytes, at(bytes, where), at(bytes, where), put)
  }),
  fc.tuple(place, piece).map(([where, put]): Mutation => {
    return (bytes) => splice(bytes, at(bytes, where), at(bytes, where) + put.length, put)
  }),
  fc.tuple(place, fc.nat(40)).map(([where, length]): Mutation => {
    return (bytes) => splice(bytes, at(bytes, where), at(bytes, where) + length, Buffer.alloc(0))
  }),
  fc.tuple(place, fc.nat(40)).map(([where, length]): Mutation => {
    return (bytes) => {
      const from = at(bytes, where)
      return splice(bytes, from, from, bytes.subarray(from, from + length))
    }
  }),
)
const mutated = fc
  .tuple(fc.constantFrom(...valid), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([bytes, mutations]) => mutations.reduce((made, mutate) => mutate(made), bytes))

describe('a request with some bytes of it changed', () => {
  it('is answered or hung up on, is never the server’s failure, and harms nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (bytes) => {
        const { port } = wire
        const told = await exchange({ port, parts: [bytes], isLast: true, expected: 100 })
        expect(told.isClosed).toBe(true)
        for (const { status, body } of told.answers)
          expect(status, body.toString()).toBeLessThan(500)
        const alive = requestOf('GET /healthz HTTP/1.1')
        const { answers } = await exchange({ port, parts: [alive], expected: 1 })
        expect(answers[0]?.status).toBe(200)
      }),
      { numRuns: 300 },
    )
  })
})
