import type { IncomingMessage, ServerResponse } from 'node:http'
import { createCachedPage, type CachedPage } from './cachedPage.ts'
import { sendPage } from './sendPage.ts'

/** A file of the site's look, at an address with a hash of its content. */
export type Asset = {
  readonly path: string
  readonly contentType: string
  readonly body: string | Buffer
}

/** Serves the style sheet and the fonts from memory, compressed once. */
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
    sendPage(req, res, { page, isHit: true, now: Date.now, headers })
    return true
  }
}

const headers = { 'x-content-type-options': 'nosniff' }

async function prepare({ path, contentType, body }: Asset): Promise<[string, CachedPage]> {
  const rendered = {
    status: 200,
    headers: {
      'content-type': contentType,
      'cache-control': 'public, max-age=31536000, immutable',
    },
    body,
    tags: [],
    staleAt: null,
  }
  return [path, await createCachedPage(rendered, () => null)]
}
