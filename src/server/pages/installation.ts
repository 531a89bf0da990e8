import { pathOf } from '../../content/paths.ts'
import { manifestOf, workerBody } from '../../site/index.ts'
import type { Answer, Making } from './pageContext.ts'

/** `/manifest.webmanifest`: the paper on a phone's first screen. */
export const manifestFile = ({ base }: Making): Promise<Answer> =>
  Promise.resolve({
    file: {
      contentType: 'application/manifest+json; charset=utf-8',
      body: JSON.stringify(manifestOf(base.identity.paperName, pathOf({ page: 'home' }))),
    },
  })

/** `/sw.js`: a page's headers and not a file's, whose policy lets nothing be fetched. */
export const workerFile = ({ base }: Making): Promise<Answer> =>
  Promise.resolve({
    file: { contentType: 'text/javascript; charset=utf-8', body: workerBody(base.stylesheet) },
  })
