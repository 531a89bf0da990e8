/** What strangers, scanners, broken programs and proxies send; each must get an answer or be hung up on. */
export type BadRequest = {
  readonly name: string
  readonly method?: string
  /** The bytes for an address, the `Host` header and the connection's fate included. */
  readonly bytes: (path: string) => string | Buffer
}

const crlf = '\r\n'
export const requestOf = (
  line: string,
  headers: readonly string[] = [],
  body: string | Buffer = '',
): Buffer =>
  Buffer.concat([
    Buffer.from([line, 'Host: localhost', ...headers, '', ''].join(crlf), 'latin1'),
    Buffer.from(body as string),
  ])
const get = (name: string, ...headers: string[]): BadRequest => ({
  name,
  bytes: (path) => requestOf(`GET ${path} HTTP/1.1`, headers),
})
const target = (name: string, of: (path: string) => string): BadRequest => ({
  name,
  bytes: (path) => requestOf(`GET ${of(path)} HTTP/1.1`),
})
const post = (name: string, body: string | Buffer, ...headers: string[]): BadRequest => ({
  name,
  bytes: (path) =>
    requestOf(
      `POST ${path} HTTP/1.1`,
      [`Content-Length: ${Buffer.byteLength(body)}`, ...headers],
      body,
    ),
})
const method = (name: string, ...headers: string[]): BadRequest => ({
  name: `the method ${name}`,
  method: name,
  bytes: (path) => requestOf(`${name} ${path} HTTP/1.1`, headers),
})
const raw = (name: string, of: (path: string) => string): BadRequest => ({
  name,
  bytes: (path) => Buffer.from(of(path), 'latin1'),
})

const form = 'Content-Type: multipart/form-data; boundary=b'
const part = (headers: string, content: string): string => `--b\r\n${headers}\r\n\r\n${content}\r\n`
const file = (name: string) =>
  `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/jpeg`
const field = (name: string) => `Content-Disposition: form-data; name="${name}"`
const json = 'Content-Type: application/json'

const upgrades: readonly BadRequest[] = [
  get(
    'an upgrade to h2c',
    'Connection: Upgrade, HTTP2-Settings',
    'Upgrade: h2c',
    'HTTP2-Settings: AAMAAABk',
  ),
  get(
    'an upgrade to websocket',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version: 13',
  ),
  get('an upgrade to nothing known', 'Connection: upgrade', 'Upgrade: bogus/1, TLS/1.0'),
  get('an upgrade that is not named', 'Connection: Upgrade'),
  get('an upgrade without its connection option', 'Upgrade: h2c'),
  post('an upgrade with a body', '{"a":1}', json, 'Connection: Upgrade', 'Upgrade: h2c'),
  post('a websocket with a body', '{"a":1}', json, 'Connection: Upgrade', 'Upgrade: websocket'),
]

const targets: readonly BadRequest[] = [
  target('an absolute address', (path) => `http://localhost${path}`),
  target('another host’s address', (path) => `http://evil.example:81${path}`),
  target('an address over https', (path) => `https://localhost${path}`),
  target('an address with a user in it', (path) => `http://user:word@localhost${path}`),
  target('an address of another scheme', (path) => `ftp://localhost${path}`),
  target('an absolute address without a host', (path) => `http://${path}`),
  target('an absolute address without a path', () => 'http://localhost'),
  target('an absolute address with a port that is none', (path) => `http://localhost:99999${path}`),
  target('two slashes', (path) => `//evil.example${path}`),
  target('backslashes', (path) => `/\\evil.example${path}`),
  target('an asterisk', () => '*'),
  target('a path without its slash', (path) => path.slice(1) || 'x'),
  target('a fragment', (path) => `${path}#a`),
  target('a NUL in the path', (path) => `${path}/a%00b`),
  target('a line break in the path', (path) => `${path}/a%0d%0aSet-Cookie:%20a=1`),
  target('a control character in the path', (path) => `${path}/%1b%7f`),
  target('a NUL in the query', (path) => `${path}?a=%00&where[title][equals]=%00`),
  target('a broken escape', (path) => `${path}/%`),
  target('a broken escape in the query', (path) => `${path}?a=%&b=%zz`),
  target('an overlong escape', (path) => `${path}/%c0%ae%c0%ae/%e0%80%af`),
  target('half a letter', (path) => `${path}/%e1%bb`),
  target('a lone surrogate', (path) => `${path}/%ed%a0%80`),
  target('bytes that are no ASCII', (path) => `${path}/\xe1\xbb\x9di`),
  target('dots', (path) => `${path}/../../../etc/passwd`),
  target('escaped dots', (path) => `${path}/%2e%2e/%2e%2e%2f`),
  target('letters of Vietnamese', (path) => `${path}/${encodeURIComponent('đường-dẫn')}`),
  target('a query of brackets', (path) => `${path}?${'a[b]='.repeat(500)}`),
  target('a long path', (path) => `${path}/${'a'.repeat(8000)}`),
  target('a path longer than headers may be', (path) => `${path}/${'a'.repeat(40_000)}`),
  target('many slashes', (path) => `${path}${'/'.repeat(3000)}`),
]

const bodies: readonly BadRequest[] = [
  post('a megabyte', Buffer.alloc(1024 ** 2, 'a')),
  post('a megabyte of JSON', `"${'a'.repeat(1024 ** 2)}"`, json),
  {
    name: 'a megabyte in pieces',
    bytes: (path) =>
      requestOf(
        `POST ${path} HTTP/1.1`,
        [json, 'Transfer-Encoding: chunked'],
        `10000\r\n${'a'.repeat(65_536)}\r\n`.repeat(16) + '0\r\n\r\n',
      ),
  },
  post('no body', ''),
  post('no body of JSON', '', json),
  post('half an object', '{"a":', json),
  post('a JSON null', 'null', json),
  post('a JSON string', '"a"', json),
  post('a JSON array', '[{"query":"{__typename}"},{"query":"{__typename}"}]', json),
  post('JSON that is no UTF-8', Buffer.from('{"a":"\xff\xfe\xc0"}', 'latin1'), json),
  post('JSON with a NUL in it', '{"email":"a\\u0000","password":"b"}', json),
  post(
    'JSON of a charset that is none',
    '{"a":1}',
    'Content-Type: application/json; charset=bogus',
  ),
  post(
    'JSON in UTF-16',
    Buffer.from('{"a":1}', 'utf16le'),
    'Content-Type: application/json; charset=utf-16',
  ),
  post('a body of no type', 'a=1', 'Content-Type: /'),
  post('an encoding that it is not in', 'abc', json, 'Content-Encoding: gzip'),
  post('an encoding that is none', 'abc', json, 'Content-Encoding: bogus'),
  post('a deep object', '{"a":'.repeat(3000) + '1' + '}'.repeat(3000), json),
  post('a prototype', '{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}}', json),
  post('a form', 'a=%00&b=%', 'Content-Type: application/x-www-form-urlencoded'),
  post(
    'a query by method override',
    'limit=-1&depth=x',
    'Content-Type: application/x-www-form-urlencoded',
    'X-Payload-HTTP-Method-Override: GET',
  ),
  post(
    'a method override that is none',
    'a=1',
    'X-HTTP-Method-Override: BREW',
    'X-Payload-HTTP-Method-Override: BREW',
  ),
]

const multiparts: readonly BadRequest[] = [
  post('a form without a boundary', part(file('a.jpg'), 'x'), 'Content-Type: multipart/form-data'),
  post(
    'a form with an empty boundary',
    part(file('a.jpg'), 'x'),
    'Content-Type: multipart/form-data; boundary=',
  ),
  post('a form of another boundary', `--c\r\n\r\nx\r\n--c--`, form),
  post('a form that ends too soon', part(file('a.jpg'), 'x').slice(0, 40), form),
  post('a form without its end', part(file('a.jpg'), 'x'), form),
  post('an empty form', '', form),
  post('a form of its end only', '--b--\r\n', form),
  post('a form of 0 bytes', `${part(file('a.jpg'), '')}--b--`, form),
  post(
    'a form in a form',
    `${part('Content-Disposition: form-data; name="a"\r\nContent-Type: multipart/mixed; boundary=b', '--b\r\n\r\nx\r\n--b--')}--b--`,
    form,
  ),
  post('a form of thousands', `${part(field('a'), 'x').repeat(200)}--b--`, form),
  post('a form with huge headers', `${part(`X-A: ${'a'.repeat(10_000)}`, 'x')}--b--`, form),
  post('a form with broken JSON', `${part(field('_payload'), '{"a":')}--b--`, form),
  post('a form with a file that is a text', `${part(field('file'), '{')}--b--`, form),
  post(
    'a form with a prototype',
    `${part(field('__proto__'), 'x')}${part(field('constructor'), 'x')}--b--`,
    form,
  ),
  post('a form without a name', `${part('Content-Disposition: form-data', 'x')}--b--`, form),
  post(
    'a form of another kind',
    `--b\r\n\r\nx\r\n--b--`,
    'Content-Type: multipart/mixed; boundary=b',
  ),
]

const headers: readonly BadRequest[] = [
  get('an unknown expectation', 'Expect: bogus'),
  get('an expectation without a body', 'Expect: 100-continue'),
  post('an expectation', '{"a":1}', json, 'Expect: 100-continue'),
  get('a garbled cookie', 'Cookie: payload-token=%; ;;==; a', 'Cookie: b'),
  get('a garbled token', 'Cookie: payload-token=a.b.c', 'Authorization: JWT %.%.%'),
  get('an authorization of nothing', 'Authorization: '),
  get('a garbled range', 'Range: bytes=9-1,-,a-b,0-0,-1'),
  get(
    'a hundred ranges',
    `Range: bytes=${Array.from({ length: 100 }, (_, at) => `${at}-`).join(',')}`,
  ),
  get(
    'garbled conditions',
    'If-Modified-Since: ngày mai',
    'If-None-Match: """,W/,*',
    'If-Range: x',
    'If-Match: x',
    'If-Unmodified-Since: x',
  ),
  get(
    'a garbled choice',
    'Accept: ;q=,*/;q=x',
    'Accept-Encoding: ;q=9,br;q=a,\t',
    'Accept-Language: %%%,vi;q=,x-',
    'Accept-Charset: \xff',
  ),
  get('a language of ten thousand letters', `Accept-Language: ${'x-'.repeat(5000)}`),
  get('bytes that are no ASCII', 'User-Agent: \xe1\xbb\x9d', 'Referer: \xff', 'Origin: \xfe'),
  get('an origin that is none', 'Origin: null', 'Sec-Fetch-Site: bogus'),
  get(
    'a forwarded address that is none',
    'X-Forwarded-For: ,,%00',
    'X-Real-IP: x',
    'Forwarded: for="',
  ),
  get('two hosts', 'Host: evil.example'),
  get('headers larger than they may be', `X-A: ${'a'.repeat(20_000)}`),
  get('thousands of headers', ...Array.from({ length: 1500 }, (_, at) => `X-${at}: a`)),
  get('a next action', 'Next-Action: bogus', 'RSC: 1', 'Next-Router-State-Tree: %'),
  get(
    'a middleware header',
    'X-Middleware-Subrequest: a:a:a',
    'X-Matched-Path: /%00',
    'X-Now-Route-Matches: %',
  ),
  raw('no host', (path) => `GET ${path} HTTP/1.1\r\n\r\n`),
  raw('an empty host', (path) => `GET ${path} HTTP/1.1\r\nHost:\r\n\r\n`),
  raw('a host that is none', (path) => `GET ${path} HTTP/1.1\r\nHost: a b/\\%\r\n\r\n`),
  raw('HTTP/1.0', (path) => `GET ${path} HTTP/1.0\r\n\r\n`),
  raw('HTTP/2 prior knowledge', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  raw('HTTP/9.9', (path) => `GET ${path} HTTP/9.9\r\nHost: a\r\n\r\n`),
  raw('no version', (path) => `GET ${path}\r\n\r\n`),
  raw(
    'a length and pieces',
    (path) =>
      `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  ),
  raw(
    'two lengths',
    (path) =>
      `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
  ),
  raw(
    'a length that is none',
    (path) => `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n`,
  ),
  raw(
    'a length beyond numbers',
    (path) => `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n`,
  ),
  raw(
    'pieces that are none',
    (path) => `POST ${path} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`,
  ),
  raw(
    'an encoding of transfer that is none',
    (path) => `POST ${path} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\nabc`,
  ),
  raw('a header without a colon', (path) => `GET ${path} HTTP/1.1\r\nHost: a\r\nbogus\r\n\r\n`),
  raw('a header with a NUL', (path) => `GET ${path} HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n`),
  raw('a folded header', (path) => `GET ${path} HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n`),
  raw('a TLS greeting', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'),
  raw(
    'a proxy protocol',
    (path) => `PROXY TCP4 1.2.3.4 5.6.7.8 1 2\r\nGET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`,
  ),
]

const methods: readonly BadRequest[] = [
  ...[
    'HEAD',
    'OPTIONS',
    'TRACE',
    'PURGE',
    'PROPFIND',
    'QUERY',
    'LINK',
    'M-SEARCH',
    'BREW',
    'get',
  ].map((name) => method(name)),
  ...['PUT', 'PATCH', 'DELETE', 'POST'].map((name) => method(name, 'Content-Length: 0')),
  raw(
    'the method CONNECT',
    () => 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n',
  ),
  raw('OPTIONS for all', () => 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n'),
]

export const badRequests: readonly BadRequest[] = [
  ...upgrades,
  ...targets,
  ...bodies,
  ...multiparts,
  ...headers,
  ...methods,
]
