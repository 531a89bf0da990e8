import express, { type Router } from 'express'

/** What the media collection makes; nothing else in the directory is anyone's business. */
const rasterFile = /^\/[\w-][\w.-]*\.(?:jpe?g|png|webp|gif|avif)$/i

/**
 * `/media/<file>`: pictures under names that hold a hash of their content, so that a browser or a
 * CDN may keep them for ever.
 */
export function createMediaFiles(mediaDir: string): Router {
  const router = express.Router()
  const files = express.static(mediaDir, {
    dotfiles: 'ignore',
    index: false,
    redirect: false,
    immutable: true,
    maxAge: '1y',
    setHeaders: (res) => {
      res.setHeader('x-content-type-options', 'nosniff')
      // Other sites may show our pictures, as feed readers and search engines do.
      res.setHeader('cross-origin-resource-policy', 'cross-origin')
      // A picture opened by itself runs nothing, whatever its bytes pretend to be.
      res.setHeader('content-security-policy', "default-src 'none'; sandbox")
    },
  })
  router.use((req, res, next) => {
    if (rasterFile.test(req.path)) files(req, res, next)
    else next()
  })
  router.use((_, res) => {
    res.status(404).setHeader('cache-control', 'public, max-age=0, s-maxage=15')
    res.type('text/plain').send('Không tìm thấy ảnh.\n')
  })
  return router
}
