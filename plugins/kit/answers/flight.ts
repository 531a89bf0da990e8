import type { Aging } from '../sourced.ts'

/** The making of one answer, joined by everyone who asks for it meanwhile. */
export type Flight<Answer extends Aging> = {
  /** The answer, never as it was before a change that came before this call. */
  board(): Promise<Answer>
  /** Something with these tags changed while the answer is being made. */
  disturb(tags: readonly string[]): void
}

export type FlightPlan<Answer extends Aging> = {
  readonly make: () => Promise<Answer>
  /** The answer is true to the last change: keep it. */
  readonly land: (answer: Answer) => void
  /** Nobody can board any more. */
  readonly end: () => void
}

type Landing<Answer> = { readonly answer: Answer; readonly isTrue: boolean }

/**
 * Makes an answer once for everyone who asks while it is being made. A change meanwhile may or may
 * not concern it: its tags are known only when it is made. So whoever asked before the change gets the
 * answer as it is, and whoever asks after it waits for the verdict: the same answer where no tag is
 * shared, one more making where one is. However many changes come, one answer is being made for a key
 * and at most one more is waited for.
 */
export function createFlight<Answer extends Aging>({
  make,
  land,
  end,
}: FlightPlan<Answer>): Flight<Answer> {
  let disturbances = new Set<string>()
  let next: Promise<Answer> | null = null
  let current = fly()

  async function fly(): Promise<Landing<Answer>> {
    // A change before the making begins is already in what it reads.
    disturbances = new Set()
    let isTrue = false
    try {
      const answer = await make()
      isTrue = !answer.tags.some((tag) => disturbances.has(tag))
      if (isTrue) land(answer)
      return { answer, isTrue }
    } finally {
      if (isTrue || !next) end()
    }
  }
  async function flyAgainIfDisturbed(): Promise<Answer> {
    const landing = await current.catch(() => null)
    if (landing?.isTrue) return landing.answer
    next = null
    current = fly()
    return (await current).answer
  }

  return {
    async board() {
      if (disturbances.size > 0) return (next ??= flyAgainIfDisturbed())
      return (await current).answer
    },
    disturb(tags) {
      for (const tag of tags) disturbances.add(tag)
    },
  }
}
