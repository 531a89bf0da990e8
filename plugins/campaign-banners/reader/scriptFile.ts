import { createHash } from 'node:crypto'
import { earlyScript } from '../core/earlyScript.ts'
import { readerScript } from '../core/readerScript.ts'

export type ScriptFile = { readonly path: string; readonly body: string }

/** A script that pages hold in their own markup, and what a content policy calls it. */
export type EarlyScript = ScriptFile & {
  /** For `script-src` (CSP Level 3, section 2.3.1). */
  readonly policySource: string
}

/** The reader's script as a file at an address with a hash of its content. */
export function createScriptFile(basePath: string): ScriptFile {
  return fileOf(basePath, readerScript, JSON.stringify({ eventsPath: `${basePath}/g` }))
}

/** What runs before the first paint: as a file too, for pages that hold no script of their own. */
export function createEarlyScript(basePath: string): EarlyScript {
  const file = fileOf(basePath, earlyScript, '')
  const digest = createHash('sha256').update(file.body).digest('base64')
  return { ...file, policySource: `'sha256-${digest}'` }
}

function fileOf(basePath: string, script: (...input: never[]) => void, input: string): ScriptFile {
  // Tools that keep names for stack traces put a call of this around functions.
  const body = `(()=>{const __name=(f)=>f;(${script.toString()})(${input})})()`
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  return { path: `${basePath}/${hash}.js`, body }
}
