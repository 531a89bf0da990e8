/** The pages of the panel that somebody asked for and nobody answers, as long as there are any. */
function createWaitingPages() {
  let waiting = 0
  const listeners = new Set<() => void>()
  const change = (by: 1 | -1): void => {
    waiting += by
    for (const listener of listeners) listener()
  }
  return {
    isWaiting: () => waiting > 0,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /**
     * Asks again until the newsroom is there. Next gives a page up at once and lets the browser show its
     * own, with everything typed in this one gone.
     */
    hold: async (ask: () => Promise<Response>, pause: () => Promise<void>): Promise<Response> => {
      try {
        return await ask()
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
      }
      change(1)
      try {
        for (;;) {
          await pause()
          const answer = await ask().catch((error: unknown) => {
            if (error instanceof TypeError) return null
            throw error
          })
          if (answer) return answer
        }
      } finally {
        change(-1)
      }
    },
  }
}

export const pages = createWaitingPages()

/** Whether a call of `fetch` is Next's for a page that somebody goes to, and not one that she may. */
export function isPage(init: RequestInit = {}): boolean {
  const headers = new Headers(init.headers)
  return headers.has('rsc') && !headers.has('next-router-prefetch')
}
