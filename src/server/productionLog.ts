import type { Config } from 'payload'
import { isBrokenForm } from '../../plugins/kit/brokenForm.ts'
import { isBrokenReference } from '../../plugins/kit/brokenReference.ts'
import { currentRequestId } from './requestId.ts'

type Log = Extract<NonNullable<Config['logger']>, { options: object }>

/**
 * One JSON object a line, with the instant in UTC: a program can read it, and what somebody sent with
 * line breaks or colour codes in it cannot pass for a line of its own. What belongs to a request names its id. What a caller did wrong is said
 * in a line of its own too, without a stack and without what the database was told.
 */
export const createProductionLog = (destination?: Log['destination']): Log => ({
  options: {
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    mixin: () => {
      const requestId = currentRequestId()
      return requestId === undefined ? {} : { requestId }
    },
    formatters: { level: (level) => ({ level }) },
    hooks: {
      logMethod(args, method) {
        const mistake = mistakeIn(args[0])
        if (mistake === null) method.apply(this, args)
        else this.info(mistake)
      },
    },
  },
  ...(destination ? { destination } : {}),
})

/** What a caller did wrong, as far as an entry is about that: 400–499, as errors of Payload's say. */
function mistakeIn(entry: unknown): string | null {
  const { err } = (typeof entry === 'object' && entry !== null ? entry : {}) as { err?: unknown }
  if (!(err instanceof Error)) return null
  if (isBrokenReference(err)) return 'a reference to a document that is not there'
  if (isBrokenForm(err)) return 'a form that is broken or not whole'
  const status = 'status' in err ? Number(err.status) : 500
  return status >= 400 && status < 500 ? err.message : null
}
