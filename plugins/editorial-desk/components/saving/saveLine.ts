import { answerWith, failed, refusedHere, versionIn } from './answers.ts'
import { readValues, withoutPublishing, withValues, type Save } from './describeSave.ts'
import { createQuestion } from './question.ts'
import { nextWaitMs, whyNot, type Trouble } from './troubles.ts'

/** How the saves of a document fare. */
export type LineState =
  | { readonly is: 'quiet' }
  | { readonly is: 'waiting'; readonly why: 'network' | 'server' | 'login'; readonly since: number }
  | { readonly is: 'conflict'; readonly newer: Newer; readonly mine: Values }
  | { readonly is: 'unshown'; readonly by: readonly string[] }
  | { readonly is: 'refused'; readonly message: string }
  /** Somebody else has the lock; null where it is not known yet who. */
  | { readonly is: 'held'; readonly by: string | null; readonly since: number }

export type Newer = { readonly updatedAt: string; readonly by: string | null }
export type Values = Readonly<Record<string, unknown>>
export type SaveLine = ReturnType<typeof createSaveLine>

/** What the writer chose where both had written. */
export type Choice =
  | {
      readonly keeps: 'mine'
      readonly mine: Values
      /** Said where a publication became a draft. */
      readonly says: string
    }
  | { readonly keeps: 'theirs'; readonly theirs: Values }

type Surroundings = {
  readonly fetch: typeof fetch
  /** Resolves after so long, or as soon as there is reason to try again. */
  readonly pause: (ms: number) => Promise<void>
  /** Whether whoever opened the document is still signed in. */
  readonly isSignedIn: () => Promise<boolean>
  /** Whose unpublished changes publishing would bring before readers; hers are no news to her. */
  readonly othersUnpublished: () => Promise<readonly string[]>
  readonly now: () => number
  /** Whether what cannot be saved as it was meant is a draft meanwhile; else it is saved as it was meant. */
  readonly hasDrafts: boolean
}

/** A save that the form has made, and what becomes of it however often it is tried. */
export type Saving = { readonly is: 'made' | 'saved'; readonly number: number }

type Numbered = Save & { readonly number: number }
/** A save, and what the form holds beyond it by now. */
type Attempt = { readonly save: Numbered; readonly more: Values }
const quiet: LineState = { is: 'quiet' }

/**
 * The saves of one document from one tab, one after the other: each says from which version it begins,
 * an autosave that fails is tried until it succeeds, and one over a newer version waits for its writer.
 * The form sees an answer only once there is one that it can do something with.
 */
export function createSaveLine(around: Surroundings) {
  let base: string | undefined
  let state = quiet
  let last: Promise<unknown> = Promise.resolve()
  /** Resolves the autosave that waits, with the answer to a save that held all that it holds. */
  let overtake: ((answer: Response) => void) | null = null
  const listeners = new Set<() => void>()
  const savings = new Set<(saving: Saving) => void>()
  let made = 0

  const become = (next: LineState): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const tell = (saving: Saving): void => {
    for (const listener of savings) listener(saving)
  }
  const conflict = createQuestion<LineState, Choice>(become, quiet)
  const unshown = createQuestion<LineState, boolean>(become, quiet)

  /** One attempt, begun from the newest version that this tab knows of. */
  async function attempt({ save, more }: Attempt): Promise<Response | Trouble> {
    const { init, input, number } = save
    const values = { ...readValues(init.body), ...more, ...(base ? { updatedAt: base } : {}) }
    let answer: Response
    try {
      answer = await around.fetch(input, { ...init, body: withValues(init.body, values) })
    } catch (error) {
      return { is: 'network', error }
    }
    const trouble = await whyNot(answer, around.isSignedIn)
    if (trouble) return trouble.is === 'newer' ? { ...trouble, mine: values } : trouble
    base = (await versionIn(answer)) ?? base
    become(quiet)
    tell({ is: 'saved', number })
    return answer
  }

  /** Tries until there is an answer for the form. */
  async function carryThrough(save: Numbered): Promise<Response> {
    if (save.isPublishing && !(await isShown())) return refusedHere('')
    let next: Attempt = { save, more: {} }
    for (let tried = 0; ; tried += 1) {
      const outcome = await attempt(next)
      const then = outcome instanceof Response ? outcome : await after(outcome, next, tried)
      if (then instanceof Response) return then
      next = then
    }
  }

  /** The answer for the form, or what is tried next. */
  function after(trouble: Trouble, tried: Attempt, times: number): Promise<Response | Attempt> {
    switch (trouble.is) {
      case 'refused':
        become({ is: 'refused', message: trouble.message })
        return Promise.resolve(trouble.answer)
      case 'newer':
        return overNewer(trouble, tried)
      case 'held':
        hold(null)
        // Who types is told by the page, and not again with each word.
        return Promise.resolve(tried.save.isAutosave ? refusedHere('') : trouble.answer)
      default:
        return waitOut(trouble, tried, times)
    }
  }

  /** Somebody else writes here now: what is typed here is kept, and no longer taken. */
  function hold(by: string | null): void {
    // She is being asked which text to keep, or whether to publish: the answer meets the lock by itself.
    if (state.is === 'conflict' || state.is === 'unshown') return
    const since = state.is === 'held' ? state.since : around.now()
    become({ is: 'held', by: by ?? (state.is === 'held' ? state.by : null), since })
  }

  async function overNewer(
    { newer, mine = {} }: Extract<Trouble, { is: 'newer' }>,
    { save }: Attempt,
  ): Promise<Response | Attempt> {
    const choice = await conflict.ask({ is: 'conflict', newer, mine })
    if (choice.keeps === 'theirs') return answerWith(choice.theirs)
    base = newer.updatedAt
    const kept = { save: heldBack(save), more: choice.mine }
    if (!save.isPublishing) return kept
    void send({ ...heldBack(save, choice.mine), isAutosave: true })
    return refusedHere(choice.says)
  }

  async function waitOut(
    trouble: Extract<Trouble, { is: 'network' | 'server' | 'login' }>,
    tried: Attempt,
    times: number,
  ): Promise<Response | Attempt> {
    const since = state.is === 'waiting' ? state.since : around.now()
    become({ is: 'waiting', why: trouble.is, since })
    if (!tried.save.isAutosave) {
      // Whoever pressed a button is told at once. Her words are saved as soon as may be, and no more
      // than that: she presses again to publish.
      void send({ ...heldBack(tried.save, tried.more), isAutosave: true })
      return failed(trouble)
    }
    const overtaken = new Promise<Response>((resolve) => {
      overtake = resolve
    })
    return (await Promise.race([overtaken, around.pause(nextWaitMs(times))])) ?? tried
  }

  const heldBack = (save: Numbered, more: Values = {}): Numbered => {
    const { init, number } = save
    if (around.hasDrafts) return { ...withoutPublishing(save, more), number }
    const body = withValues(init.body, { ...readValues(init.body), ...more })
    return { ...save, init: { ...init, body }, isPublishing: false }
  }

  /** A colleague's unpublished changes go out only once whoever publishes has looked at them. */
  async function isShown(): Promise<boolean> {
    const by = await around.othersUnpublished()
    return by.length === 0 || unshown.ask({ is: 'unshown', by })
  }

  async function send(save: Numbered): Promise<Response> {
    if (state.is === 'waiting' && !save.isAutosave) {
      const answer = await carryThrough(save)
      if (answer.ok) overtake?.(answer.clone())
      return answer
    }
    const turn = last.then(() => carryThrough(save))
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    /** Takes a save with what the form holds at this moment, whenever its turn comes. */
    send: (save: Save): Promise<Response> => {
      made += 1
      tell({ is: 'made', number: made })
      return send({ ...save, number: made })
    },
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    onSaving: (listener: (saving: Saving) => void) => {
      savings.add(listener)
      return () => void savings.delete(listener)
    },
    /** The form holds this version from here on. */
    beginFrom: (version: string | undefined) => {
      base = version
    },
    base: () => base,
    beHeld: hold,
    /** Nobody else writes here. */
    beFree: () => {
      if (state.is === 'held') become(quiet)
    },
    settle: conflict.decide,
    /** Whether what colleagues have changed goes out as well. */
    confirm: unshown.decide,
    isBusy: () => state.is !== 'quiet',
    /** Resolves once nothing is on its way. */
    settled: () => last,
  }
}
