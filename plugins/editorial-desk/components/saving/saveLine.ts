import { readValues, withValues, type Save } from './describeSave.ts'
import { nextWaitMs, whyNot, type Trouble } from './troubles.ts'

/** How the saves of a document fare. */
export type LineState =
  | { readonly is: 'quiet' }
  | { readonly is: 'waiting'; readonly why: 'network' | 'server' | 'login'; readonly since: number }
  | { readonly is: 'conflict'; readonly newer: Newer; readonly mine: Values }
  | { readonly is: 'unshown'; readonly by: readonly string[] }
  | { readonly is: 'refused'; readonly message: string }

export type Newer = { readonly updatedAt: string; readonly by: string | null }
export type Values = Readonly<Record<string, unknown>>
export type SaveLine = ReturnType<typeof createSaveLine>

type Surroundings = {
  readonly fetch: typeof fetch
  /** Resolves after so long, or as soon as there is reason to try again. */
  readonly pause: (ms: number) => Promise<void>
  /** Whether whoever opened the document is still signed in. */
  readonly isSignedIn: () => Promise<boolean>
  /** Whose unpublished changes publishing would bring before readers; hers are no news to her. */
  readonly othersUnpublished: () => Promise<readonly string[]>
  readonly now: () => number
}

/**
 * The saves of one document from one tab, one after the other: each says from which version it begins,
 * an autosave that fails is tried until it succeeds, and one over a newer version waits for its writer.
 * The form sees an answer only once there is one that it can do something with.
 */
export function createSaveLine(around: Surroundings) {
  let base: string | undefined
  let state: LineState = { is: 'quiet' }
  let last: Promise<unknown> = Promise.resolve()
  let settle: ((choice: Choice) => void) | null = null
  let confirm: ((isConfirmed: boolean) => void) | null = null
  /** Resolves the autosave that waits, with the answer to a save that held all that it holds. */
  let overtake: ((answer: Response) => void) | null = null
  const listeners = new Set<() => void>()
  const savings = new Set<(event: 'sent' | 'saved') => void>()

  const become = (next: LineState): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const tell = (event: 'sent' | 'saved'): void => {
    for (const listener of savings) listener(event)
  }

  /** One attempt, begun from the newest version that this tab knows of. */
  async function attempt({ input, init }: Save, more: Values = {}): Promise<Response | Trouble> {
    const values = { ...readValues(init.body), ...more, ...(base ? { updatedAt: base } : {}) }
    tell('sent')
    let answer: Response
    try {
      answer = await around.fetch(input, { ...init, body: withValues(init.body, values) })
    } catch (error) {
      return { is: 'network', error }
    }
    const trouble = await whyNot(answer, around.isSignedIn)
    if (trouble) return trouble.is === 'newer' ? { ...trouble, mine: values } : trouble
    base = (await versionIn(answer)) ?? base
    become({ is: 'quiet' })
    tell('saved')
    return answer
  }

  /** Tries until there is an answer for the form. */
  async function carryThrough(save: Save): Promise<Response> {
    if (save.isPublishing && !(await isShown())) return refusedHere('')
    let sent = save
    let more: Values = {}
    for (let tried = 0; ; tried += 1) {
      const outcome = await attempt(sent, more)
      if (outcome instanceof Response) return outcome
      if (outcome.is === 'refused') {
        become({ is: 'refused', message: outcome.message })
        return outcome.answer
      }
      if (outcome.is === 'newer') {
        const choice = await ask(outcome)
        if (choice.keeps === 'theirs') return answerWith(choice.theirs)
        base = outcome.newer.updatedAt
        more = choice.mine
        if (save.isPublishing) {
          void send({ ...asDraft(save, more), isAutosave: true, isPublishing: false })
          return refusedHere(choice.says)
        }
        sent = asDraft(save, more)
        continue
      }
      const since = state.is === 'waiting' ? state.since : around.now()
      become({ is: 'waiting', why: outcome.is, since })
      if (!save.isAutosave) {
        // Whoever pressed a button is told at once. Her words are saved as soon as may be, and no more
        // than that: she presses again to publish.
        void send({ ...asDraft(save), isAutosave: true, isPublishing: false })
        return failed(outcome)
      }
      const answer = await Promise.race([overtaken(), around.pause(nextWaitMs(tried))])
      if (answer) return answer
    }
  }

  /** A colleague's unpublished changes go out only once whoever publishes has looked at them. */
  async function isShown(): Promise<boolean> {
    const by = await around.othersUnpublished()
    if (by.length === 0) return true
    return new Promise((resolve) => {
      confirm = resolve
      become({ is: 'unshown', by })
    })
  }

  const ask = ({ newer, mine }: { newer: Newer; mine?: Values }): Promise<Choice> =>
    new Promise((resolve) => {
      settle = resolve
      become({ is: 'conflict', newer, mine: mine ?? {} })
    })

  const overtaken = (): Promise<Response> =>
    new Promise((resolve) => {
      overtake = resolve
    })

  async function send(save: Save): Promise<Response> {
    const isStuck = state.is === 'waiting'
    if (isStuck && !save.isAutosave) {
      const answer = await carryThrough(save)
      if (answer.ok) overtake?.(answer.clone())
      return answer
    }
    const turn = last.then(() => carryThrough(save))
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    send,
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    onSaving: (listener: (event: 'sent' | 'saved') => void) => {
      savings.add(listener)
      return () => void savings.delete(listener)
    },
    /** The form holds this version from here on. */
    beginFrom: (version: string | undefined) => {
      base = version
    },
    base: () => base,
    /** What the writer chose where both had written. */
    settle: (choice: Choice) => {
      become({ is: 'quiet' })
      settle?.(choice)
      settle = null
    },
    /** Whether what colleagues have changed goes out as well. */
    confirm: (isConfirmed: boolean) => {
      become({ is: 'quiet' })
      confirm?.(isConfirmed)
      confirm = null
    },
    isBusy: () => state.is !== 'quiet',
    /** Resolves once nothing is on its way. */
    settled: () => last,
  }
}

export type Choice =
  | {
      readonly keeps: 'mine'
      readonly mine: Values
      /** Said where a publication became a draft. */
      readonly says: string
    }
  | { readonly keeps: 'theirs'; readonly theirs: Values }

/** A version of its own beside theirs, whatever the save was to be. */
function asDraft(save: Save, more: Values = {}): Save {
  const { address, init } = save
  const body = withValues(init.body, { ...readValues(init.body), ...more, _status: 'draft' })
  const input = `${address}?draft=true&depth=0&fallback-locale=null`
  return { ...save, input, init: { ...init, body } }
}

/** Which version a save has made. */
async function versionIn(answer: Response): Promise<string | undefined> {
  const { doc, result } = (await answer.clone().json()) as Readonly<
    Record<string, Saved | undefined>
  >
  return (doc ?? result)?.updatedAt
}
type Saved = { readonly updatedAt?: string }

/** The form as it was, with a sentence. */
const refusedHere = (message: string): Response =>
  Response.json({ errors: message === '' ? [] : [{ message }] }, { status: 409 })

const answerWith = (doc: Values): Response => Response.json({ doc, message: '' })

function failed(outcome: Extract<Trouble, { is: 'network' | 'server' | 'login' }>): Response {
  if (outcome.is === 'network') throw outcome.error
  return outcome.answer
}
