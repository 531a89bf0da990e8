import type { IncomingMessage, ServerResponse } from 'node:http'
import { createCachedPage, type CachedPage } from './cachedPage.ts'
import { sendStored } from './sendPage.ts'

/** A file of the site's look, mostly at an address with a hash of its content. */
export type Asset = {
  readonly path: string
  readonly contentType: string
  readonly body: string | Buffer
  /** How long it may be kept, where its address stays when it changes. */
  readonly maxAgeSeconds?: number
}

/** Serves the style sheet, the fonts and the paper's mark from memory, compressed once. */
export async function createAssetHandler(
  assets: readonly Asset[],
): Promise<(req: IncomingMessage, res: ServerResponse) => boolean> {
  const ready = await Promise.all(assets.map(prepare))
  const byPath = new Map<string, CachedPage>(ready)
  return (req, res) => {
    const { originalUrl } = req as { originalUrl?: string }
    const [path = ''] = (originalUrl ?? req.url ?? '').split('?')
    const page = byPath.get(path)
    if (!page || (req.method !== 'GET' && req.method !== 'HEAD')) return false
    return sendStored(req, res, { page, isHit: true, now: Date.now, headers })
  }
}

/** Reader programs on the web show the paper's mark among their own pictures. */
const headers = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
}

async function prepare({
  path,
  contentType,
  body,
  maxAgeSeconds,
}: Asset): Promise<[string, CachedPage]> {
  const rendered = {
    status: 200,
    headers: {
      'content-type': contentType,
      'cache-control':
        maxAgeSeconds === undefined
          ? 'public, max-age=31536000, immutable'
          : `public, max-age=${maxAgeSeconds}`,
    },
    body,
    tags: [],
    staleAt: null,
  }
  const page = createCachedPage(rendered)
  await Promise.all([page.whole(), page.variantIn('br'), page.variantIn('gzip')])
  return [path, page]
}
