import type { CachedPage } from './cachedPage.ts'

/** The making of one page, joined by everyone who asks for it meanwhile. */
export type Flight = {
  /** The page, never as it was before a change that came before this call. */
  board(): Promise<CachedPage>
  /** Something with these tags changed while the page is being made. */
  disturb(tags: readonly string[]): void
}

export type FlightPlan = {
  readonly make: () => Promise<CachedPage>
  /** The page is true to the last change: keep it. */
  readonly land: (page: CachedPage) => void
  /** Nobody can board any more. */
  readonly end: () => void
}

type Landing = { readonly page: CachedPage; readonly isTrue: boolean }

/**
 * Makes a page once for everyone who asks while it is being made. A change meanwhile may or may not
 * concern it: its tags are known only when it is made. So whoever asked before the change gets the
 * page as it is, and whoever asks after it waits for the verdict: the same page where no tag is
 * shared, one more making where one is. However many changes come, one page is being made for a key
 * and at most one more is waited for.
 */
export function createFlight({ make, land, end }: FlightPlan): Flight {
  let disturbances = new Set<string>()
  let next: Promise<CachedPage> | null = null
  let current = fly()

  async function fly(): Promise<Landing> {
    // A change before the making begins is already in what it reads.
    disturbances = new Set()
    let isTrue = false
    try {
      const page = await make()
      isTrue = !page.tags.some((tag) => disturbances.has(tag))
      if (isTrue) land(page)
      return { page, isTrue }
    } finally {
      if (isTrue || !next) end()
    }
  }
  async function flyAgainIfDisturbed(): Promise<CachedPage> {
    const landing = await current.catch(() => null)
    if (landing?.isTrue) return landing.page
    next = null
    current = fly()
    return (await current).page
  }

  return {
    async board() {
      if (disturbances.size > 0) return (next ??= flyAgainIfDisturbed())
      return (await current).page
    },
    disturb(tags) {
      for (const tag of tags) disturbances.add(tag)
    },
  }
}
