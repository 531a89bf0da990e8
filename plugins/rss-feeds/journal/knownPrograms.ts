import { agentFamily, subscribersOf } from '../core/agentFamily.ts'

/** What a `User-Agent` says, in short. */
export type Program = { readonly agent: string; readonly subscribers: number }

export type KnownPrograms = { of(userAgent: string): Program }

/** Programs come back: some hundreds of their names save most of the reading. */
const maxKnown = 500

/** Reads a `User-Agent` once for all its requests. */
export function rememberPrograms(): KnownPrograms {
  const known = new Map<string, Program>()
  return {
    of(userAgent) {
      const before = known.get(userAgent)
      if (before) return before
      const program = { agent: agentFamily(userAgent), subscribers: subscribersOf(userAgent) }
      if (known.size >= maxKnown) known.clear()
      known.set(userAgent, program)
      return program
    },
  }
}
