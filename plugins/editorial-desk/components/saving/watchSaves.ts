import { isPage, pages } from '../panel/waitingPages.ts'
import { describeSave } from './describeSave.ts'
import { createSaveLine, type SaveLine } from './saveLine.ts'
import { inWords } from './unreachable.ts'

/** The documents that are open in this tab, by their addresses. */
const lines = new Map<string, SaveLine>()
let isWatching = false

type Opening = {
  readonly address: string
  readonly hasDrafts: boolean
  /** Where to ask whose unpublished changes it holds; null where nobody publishes others'. */
  readonly unfinished: string | null
  readonly me: { readonly address: string; readonly id: number | string }
}

/** The line of a document, through which every save of it goes from here on. */
export function openLine({ address, hasDrafts, me, unfinished }: Opening): SaveLine {
  watch()
  const known = lines.get(address)
  if (known) return known
  const line = createSaveLine({
    fetch: plainFetch,
    pause: untilWorthTrying,
    isSignedIn: () => isSignedInAs(me),
    othersUnpublished: () => othersUnpublished(unfinished),
    now: () => Date.now(),
    hasDrafts,
  })
  lines.set(address, line)
  return line
}

/** As the browser has it, without the lines. */
const plainFetch: typeof fetch = (input, init) => browsers(input, init)
let browsers: typeof fetch

/**
 * Payload's form asks `fetch` itself and tells nobody how it went: not a component around it, and no
 * hook in it, learns of an answer's status or can hold one back.
 */
export function watch(): void {
  if (isWatching) return
  isWatching = true
  const native = window.fetch.bind(window)
  browsers = (input, init) =>
    native(input, init).catch((error: unknown) => {
      throw inWords(error, document.documentElement.lang)
    })
  window.fetch = (input, init) => {
    if (isPage(init))
      return pages.hold(
        () => native(input, init),
        () => untilWorthTrying(pageWaitMs),
      )
    const save = describeSave(input, init)
    const line = save && lines.get(save.address)
    return line ? line.send(save) : browsers(input, init)
  }
}

/** As long as nothing says that the network is back. */
const pageWaitMs = 5_000

const wakers = new Set<() => void>()
/** Tries everything that waits, now. */
export const tryNow = (): void => {
  for (const wake of wakers) wake()
}

function untilWorthTrying(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer)
      wakers.delete(wake)
      window.removeEventListener('online', wake)
      window.removeEventListener('focus', wake)
      resolve()
    }
    const timer = setTimeout(wake, ms)
    wakers.add(wake)
    window.addEventListener('online', wake)
    window.addEventListener('focus', wake)
  })
}

async function isSignedInAs({ address, id }: Opening['me']): Promise<boolean> {
  try {
    const answer = await plainFetch(address, { credentials: 'include' })
    const { user } = (await answer.json()) as { readonly user?: { id: number | string } | null }
    return user?.id === id
  } catch {
    return false
  }
}

async function othersUnpublished(address: string | null): Promise<readonly string[]> {
  if (address === null) return []
  try {
    const answer = await plainFetch(address, { credentials: 'include' })
    const { by = [] } = (await answer.json()) as { readonly by?: readonly string[] }
    return by
  } catch {
    // The save itself will tell what is wrong.
    return []
  }
}
