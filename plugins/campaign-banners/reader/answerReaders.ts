import { bannerCss } from '../core/bannerCss.ts'
import { colorCss, parseColorName } from '../core/bannerColors.ts'
import { maxBeaconBytes } from '../counting/beacon.ts'
import type { Teller, Told } from '../counting/counter.ts'
import type { BannerDesk } from './desk.ts'
import { linkOfCreative } from './linkOfCreative.ts'
import { readerAddress } from '../../kit/readerAddress.ts'
import type { Payload } from 'payload'

const forever = 'public, max-age=31536000, immutable'
const text = 'text/plain; charset=utf-8'

/**
 * Answers what readers' browsers ask under the base path: the scripts, style sheets for colours,
 * beacons, and links that are counted on the way. `peer` is who holds the other end of the connection.
 */
export async function answerReaders(
  request: Request,
  {
    desk,
    payload,
    peer,
  }: { readonly desk: BannerDesk; readonly payload: Payload; readonly peer: string },
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.slice(
    pathname.indexOf(desk.options.basePath) + desk.options.basePath.length,
  )
  const header = desk.options.counting.addressHeader
  const address = readerAddress({ headers: request.headers, header, peer })
  const teller = tellerOf(request, address)
  if (request.method === 'POST' && path === '/g') {
    const told = await desk.counter.tell(await bodyOf(request), teller)
    return tellBack(told)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Chỉ để đọc.\n')
  const script = [desk.early, desk.script].find(
    (one) => one.path === desk.options.readerPath + path,
  )
  if (script) return file('text/javascript; charset=utf-8', script.body, forever)
  if (path === '/look.css') return file('text/css; charset=utf-8', bannerCss, 'public, max-age=300')
  const colors = parseColorName(/^\/mau\/([0-9a-f-]+)\.css$/.exec(path)?.[1] ?? '')
  if (colors) return file('text/css; charset=utf-8', colorCss(colors), forever)
  const token = /^\/di\/([\w.-]+)$/.exec(path)?.[1]
  if (token === undefined) return plain(404, 'Không có gì ở đây.\n')
  const delivery = desk.verify(token)
  const link = delivery && (await linkOfCreative(payload, desk.options, delivery.creative))
  if (!link) return plain(404, 'Liên kết này không còn.\n')
  // A browser that only looks, and HEAD, follow no link.
  if (request.method === 'GET') {
    await desk.counter.click({ token, view: searchParams.get('v') }, teller)
  }
  return new Response(null, {
    status: 302,
    headers: { location: link, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  })
}

function tellerOf({ headers }: Request, address: string): Teller {
  const purpose = headers.get('sec-purpose') ?? headers.get('purpose') ?? ''
  return { address, userAgent: headers.get('user-agent') ?? '', purpose }
}

/** Read up to the limit: what is longer is no beacon. */
async function bodyOf(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length')) > maxBeaconBytes) return ''
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > maxBeaconBytes) return ''
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

const statusOf: Readonly<Record<Told['result'], number>> = {
  counted: 200,
  ignored: 202,
  malformed: 400,
  forged: 403,
  replay: 409,
  flood: 429,
  busy: 503,
}

const tellBack = (told: Told): Response =>
  Response.json(told, {
    status: statusOf[told.result],
    headers: {
      'cache-control': 'no-store',
      // The widget tells from pages of other sites.
      'cross-origin-resource-policy': 'cross-origin',
      ...(told.result === 'flood' ? { 'retry-after': '60' } : {}),
    },
  })

const plain = (status: number, body: string): Response =>
  new Response(body, { status, headers: { 'content-type': text, 'cache-control': 'no-store' } })

const file = (type: string, body: string, caching: string): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'cache-control': caching,
      'x-content-type-options': 'nosniff',
    },
  })
