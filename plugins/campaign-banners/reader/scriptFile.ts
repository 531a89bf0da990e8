import { createHash } from 'node:crypto'
import { readerScript } from '../core/readerScript.ts'

export type ScriptFile = { readonly path: string; readonly body: string }

/** The reader's script as a file at an address with a hash of its content. */
export function createScriptFile(basePath: string): ScriptFile {
  const settings = JSON.stringify({ eventsPath: `${basePath}/g` })
  // Tools that keep names for stack traces put a call of this around functions.
  const body = `(()=>{const __name=(f)=>f;(${readerScript.toString()})(${settings})})()`
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  return { path: `${basePath}/${hash}.js`, body }
}
