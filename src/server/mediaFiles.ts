import express, { type Response, type Router } from 'express'
import type { Openness, PhotoDoor } from './photoDoor.ts'
import { sharedSeconds } from './sharedSeconds.ts'
import type { WhoAsks } from './whoAsks.ts'

export type MediaFilesOptions = {
  readonly mediaDir: string
  readonly photos: Pick<PhotoDoor, 'ask'>
  readonly whoAsks: WhoAsks
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** What the media collection makes; nothing else in the directory is anyone's business. */
const rasterFile = /^\/([\w-][\w.-]*\.(?:jpe?g|png|webp|gif|avif))$/i

/**
 * How long a browser keeps a picture without asking: through one visit. Its bytes never change
 * under its name, but the right to show it may be taken back, and a picture that a reader has seen
 * is hers no longer than that on a machine that she shares.
 */
const browserSeconds = 3600

/** `/media/<file>`: pictures of what readers may see now; the newsroom sees all. */
export function createMediaFiles({ mediaDir, photos, whoAsks, now }: MediaFilesOptions): Router {
  const router = express.Router()
  const files = express.static(mediaDir, {
    dotfiles: 'ignore',
    index: false,
    redirect: false,
    cacheControl: false,
    setHeaders: (res: Response) => {
      res.setHeader('cache-control', String(res.locals['cacheControl']))
      res.setHeader('x-content-type-options', 'nosniff')
      // Other sites may show our pictures, as feed readers and search engines do.
      res.setHeader('cross-origin-resource-policy', 'cross-origin')
      // A picture opened by itself runs nothing, whatever its bytes pretend to be.
      res.setHeader('content-security-policy', "default-src 'none'; sandbox")
    },
  })
  router.use(async (req, res, next) => {
    const filename = rasterFile.exec(req.path)?.[1]
    if (filename === undefined) {
      next()
      return
    }
    const openness = await photos.ask(filename)
    if (openness.isOpen) res.locals['cacheControl'] = cacheControl(openness, now())
    else if (await whoAsks(req)) res.locals['cacheControl'] = 'private, no-cache'
    else {
      next()
      return
    }
    // A word to the caches on the way, which `send` takes for a wish to have the file again.
    delete req.headers['cache-control']
    files(req, res, next)
  })
  router.use((_, res) => {
    // Kept nowhere: the next second may open it, and this answer must not say which file waits.
    res.status(404).setHeader('cache-control', 'no-store')
    res.type('text/plain').send('Không tìm thấy ảnh.\n')
  })
  return router
}

/** Nobody keeps a picture past the instant at which it closes. */
function cacheControl({ closesAt }: Extract<Openness, { isOpen: true }>, now: number): string {
  const left = closesAt === null ? Infinity : Math.floor((closesAt - now) / 1000)
  const within = (seconds: number): number => Math.max(0, Math.min(seconds, left))
  return `public, max-age=${within(browserSeconds)}, s-maxage=${within(sharedSeconds)}, must-revalidate`
}
