import { createHash } from 'node:crypto'
import { hashedAsset, type Asset } from './asset.ts'
import { earlyScript } from '../scripts/earlyScript.ts'
import { keptScript } from '../scripts/keptScript.ts'
import { savedScript } from '../scripts/savedScript.ts'
import { shareScript } from '../scripts/shareScript.ts'
import { viewerScript } from '../scripts/viewerScript.ts'
import { viewScript } from '../scripts/viewScript.ts'
import { workerScript } from '../scripts/workerScript.ts'

/** What of the site the scripts lead to. */
const scriptPaths = {
  worker: '/sw.js',
  offline: '/ngoai-tuyen',
  savedState: '/tin-da-luu.json',
} as const

/** How many stories a reader's browser holds. */
export const mostSaved = 100
const mostKept = 30

/** Stands in the head of every page. */
export const earlyBody = sourceOf([earlyScript])

/** What a content policy calls it (CSP Level 3, section 2.3.1). */
export const earlyPolicySource = `'sha256-${createHash('sha256').update(earlyBody).digest('base64')}'`

/** Everything else, once the page is there. */
export const pageScript: Asset = hashedAsset('site', 'js', {
  contentType: 'text/javascript; charset=utf-8',
  body: sourceOf(
    [viewScript],
    [viewerScript],
    [shareScript],
    [savedScript, { most: mostSaved, statePath: scriptPaths.savedState }],
    [keptScript, { workerPath: scriptPaths.worker }],
  ),
})

/** The service worker, for a site of this look. */
export function workerBody(stylesheet: string): string {
  const shell = [scriptPaths.offline, stylesheet, pageScript.path]
  const settings = {
    shell,
    offlinePath: scriptPaths.offline,
    statePath: scriptPaths.savedState,
    most: mostKept,
  }
  const version = createHash('sha256')
    .update(workerScript.toString() + JSON.stringify(settings))
    .digest('hex')
    .slice(0, 10)
  return sourceOf([workerScript, { version, ...settings }])
}

type Part = readonly [script: (...input: never[]) => void, input?: object]

/** Functions as source text, each called; one that fails takes no other with it. */
function sourceOf(...parts: Part[]): string {
  const calls = parts.map(
    ([script, input]) =>
      `try{(${script.toString()})(${input ? JSON.stringify(input) : ''})}catch(e){console.error(e)}`,
  )
  // Tools that keep names for stack traces put a call of this around functions.
  return `(()=>{const __name=(f)=>f;${calls.join('\n')}})()`
}
