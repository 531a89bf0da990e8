import { createHash } from 'node:crypto'

/** A file of the site's look, mostly at an address with a hash of its content. */
export type Asset = {
  readonly path: string
  readonly contentType: string
  readonly body: string | Buffer
  /** How long it may be kept, where its address stays when it changes. */
  readonly maxAgeSeconds?: number
}

/** An asset whose address changes with its content, so that it may be kept for ever. */
export function hashedAsset(
  name: string,
  extension: string,
  { contentType, body }: Omit<Asset, 'path'>,
): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  return { path: `/assets/${name}.${hash}.${extension}`, contentType, body }
}
