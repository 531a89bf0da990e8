import { decoded, normalPath } from '../../content/paths.ts'
import { findRedirect } from '../../content/redirectFrom.ts'
import type { Answer, Making } from './pageContext.ts'

type Asked = {
  readonly path: string
  /** Whether a page stands at a path: its readers are sent nowhere, whatever is written down. */
  readonly isPage: (path: string) => Promise<boolean>
}

/** More steps than anybody writes down on purpose; browsers give up after twenty. */
const maxSteps = 10

/**
 * Where editors or a changed slug send the readers of an address. Null where nothing is written
 * down, and where the redirects lead round in a ring or on and on.
 */
export async function movedTo(making: Making, { path, isPage }: Asked): Promise<Answer | null> {
  const first = await stepFrom(making, path)
  if (first === null) return null
  const seen = new Set([normalPath(path)])
  let next = first
  while (seen.size <= maxSteps) {
    const here = pathOfSite(next)
    if (here === null) return { redirectTo: first }
    if (seen.has(here)) return null
    seen.add(here)
    const further = await stepFrom(making, here)
    if (further === null || (await isPage(here))) return { redirectTo: first }
    next = further
  }
  return null
}

async function stepFrom({ reading, ledger, base }: Making, path: string): Promise<string | null> {
  const from = [...new Set([normalPath(path), decoded(path), path])]
  return ledger.take(await findRedirect(reading, { from, sections: base.sections }))
}

const pathOfSite = (address: string): string | null =>
  address.startsWith('/') ? normalPath(address.split(/[?#]/)[0] ?? '/') : null
