import { deepCopyObject, type Payload, type PayloadRequest } from 'payload'
import { askAgain } from '../../../plugins/kit/transactions/askAgain.ts'
import { asBefore } from '../../../plugins/kit/transactions/asBefore.ts'

/** What of the Local API opens a transaction where it is given none. */
const writing = [
  'create',
  'delete',
  'duplicate',
  'forgotPassword',
  'login',
  'resetPassword',
  'restoreGlobalVersion',
  'restoreVersion',
  'unlock',
  'update',
  'updateGlobal',
  'verifyEmail',
] as const satisfies readonly (keyof Payload)[]

type Options = { readonly data?: object; readonly req?: Partial<PayloadRequest> }
type Method = (options: Options) => Promise<unknown>

const key = Symbol.for('thu-do-newsroom.asks-again')

/**
 * Makes the Local API ask again for what the database undid because two met, for jobs, commands and
 * whatever else calls it outside a transaction. Within one, the whole is for whoever opened it to ask
 * for again. Call it once, from `onInit`.
 */
export function localApiAsksAgain(payload: Payload): void {
  const marked = payload as { [key]?: true }
  if (marked[key]) return
  marked[key] = true
  const methods = payload as unknown as Record<string, Method>
  for (const name of writing) {
    const original = methods[name]?.bind(payload)
    if (original) methods[name] = (options) => callAgain(original, options)
  }
}

async function callAgain(method: Method, options: Options): Promise<unknown> {
  const { data, req } = options
  if (await req?.transactionID) return method(options)
  const requestAsBefore = req && asBefore(req as PayloadRequest)
  // Hooks write into the data; each try has what was given.
  const given = data && deepCopyObject<object>(data)
  let asked = options
  return askAgain(
    () => method(asked),
    () => {
      requestAsBefore?.()
      if (given) asked = { ...options, data: deepCopyObject(given) }
    },
  )
}
