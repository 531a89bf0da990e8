/**
 * The strangers of `abuse.ts`, in a process of their own: `abusers.ts <port> <requests a second>
 * <seconds>`. Asks for the dearest things that are known, each from one of many network addresses, and
 * prints as JSON how each kind was answered.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

type Abuse = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

const [port = 0, perSecond = 0, seconds = 0] = process.argv.slice(2).map(Number)
/** Nobody waits longer for an answer. */
const boundMs = 60_000

const json = { 'content-type': 'application/json' }
const graphql = (query: string, variables: object = {}): Abuse => ({
  method: 'POST',
  path: '/api/graphql',
  headers: json,
  body: JSON.stringify({ query, variables }),
})
const times = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join('')

const abuses: Readonly<Record<string, () => Abuse>> = {
  '80 relation paths': () => ({
    path: `/api/articles?${times(80, (at) => `where[or][${at}][relatedLinks.createdBy.name][contains]=a${at}&`)}`,
  }),
  '120 aliases': () =>
    graphql(`{ ${times(120, (at) => `a${at}: Articles(limit: 100) { docs { id headline } } `)} }`),
  'a deep question': () =>
    graphql(`{ Articles { docs ${'{ relatedLinks '.repeat(30)}{ id }${' }'.repeat(30)} } }`),
  '200 kB of like': () => ({
    method: 'POST',
    path: '/api/articles',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
    },
    body: `where[headline][like]=${'a+'.repeat(100_000)}`,
  }),
  '12 kB of like': () => ({ path: `/api/articles?where[headline][like]=${'a+'.repeat(6000)}` }),
  'a long list, deep and sorted': () => ({
    path: `/api/articles?limit=1000&depth=3&sort=headline,-publishedAt&where[headline][like]=${randomInt(1e6)}`,
  }),
  'an upload': () => ({
    method: 'POST',
    path: '/api/media',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: Buffer.concat([
      Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'),
      randomBytes(2 * 1024 ** 2),
      Buffer.from('\r\n--b--\r\n'),
    ]),
  }),
  'a megabyte of JSON': () => ({
    method: 'POST',
    path: '/api/articles',
    headers: json,
    body: `{"headline":"${'a'.repeat(1024 ** 2)}"}`,
  }),
  'a megabyte to nowhere': () => ({ method: 'POST', path: '/', body: Buffer.alloc(1024 ** 2) }),
  'a page that is not there': () => ({ path: `/khong-co-${randomInt(1e9)}.html` }),
  'a list from anywhere': () => ({ path: `/thoi-su?truoc=${randomInt(1e9)}-${randomInt(1e6)}` }),
  'a login': () => ({
    method: 'POST',
    path: '/api/users/login',
    headers: json,
    body: JSON.stringify({ email: `${randomInt(1e6)}@newsroom.example`, password: 'sai mật khẩu' }),
  }),
  'an upgrade': () => ({
    path: '/admin/login',
    headers: {
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
      'http2-settings': 'AAMAAABk',
    },
  }),
}

const tally: Record<string, Record<string, number>> = {}
const asked: Promise<void>[] = []
/** `PROOF_ONLY` names the one kind whose cost is looked for. */
const only = process.env['PROOF_ONLY']
const kinds = Object.keys(abuses).filter((kind) => !only || kind === only)
const startedAt = performance.now()
for (let number = 0; number < perSecond * seconds; number += 1) {
  await sleep(Math.max(0, startedAt + (number * 1000) / perSecond - performance.now()))
  const kind = kinds[number % kinds.length] ?? ''
  const abuse = abuses[kind]
  if (abuse) asked.push(ask(abuse()).then((told) => count(kind, told)))
}
await Promise.all(asked)
console.log(JSON.stringify(tally))

function count(kind: string, told: string): void {
  const answers = (tally[kind] ??= {})
  answers[told] = (answers[told] ?? 0) + 1
}

/** The status, or what happened instead of an answer. */
function ask({ method = 'GET', path, headers = {}, body = '' }: Abuse): Promise<string> {
  return new Promise((resolve) => {
    const sending = request(
      {
        host: '127.0.0.1',
        port,
        path: encodeURI(path),
        method,
        agent: false,
        localAddress: `127.${1 + randomInt(5)}.${1 + randomInt(20)}.1`,
        headers: {
          ...headers,
          ...(body.length > 0 ? { 'content-length': Buffer.byteLength(body) } : {}),
        },
      },
      (response) => {
        response.resume()
        response.once('end', () => {
          resolve(String(response.statusCode))
        })
      },
    )
    sending.setTimeout(boundMs, () => {
      resolve('no answer')
      sending.destroy()
    })
    sending.once('error', ({ message }) => {
      resolve(message)
    })
    sending.end(body)
  })
}
