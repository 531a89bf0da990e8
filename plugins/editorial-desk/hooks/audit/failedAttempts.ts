import { createLocalReq, type AfterErrorHook, type Payload, type PayloadRequest } from 'payload'
import { requestOfError } from '../../../kit/transactions/requestOfError.ts'
import type { Audit } from '../../resolveOptions.ts'
import { writeEntry } from '../../store/audit/writeEntry.ts'
import { collectionOf } from '../collectionOf.ts'
import { accountNamed } from './accountNamed.ts'
import { strangerAt } from './actorOf.ts'
import { openAttempts } from './openAttempts.ts'

/** As whom the audit names who did not get in. */
const strangerName = 'Người chưa đăng nhập'
const unknownAccount = 'Tài khoản không có'

/**
 * Writes down who did not get in, at the doors of HTTP. What was typed is written only where it names an
 * account: people type passwords into the wrong field, and strangers fill books with names. Attempts at
 * one account within a quarter of an hour are one line.
 */
export const writeFailedAttempts =
  (audit: Audit): AfterErrorHook =>
  async ({ error, req }) => {
    await writeFailed(error, requestOfError(error) ?? req, audit)
  }

/** The same of the project's own code, which comes to no door. Call it once, from `onInit`. */
export function watchLocalSignIn(payload: Payload, audit: Audit): void {
  const own = payload.login
  payload.login = async (options) => {
    const { req: given, ...rest } = options
    const req = await createLocalReq(
      { ...rest, ...(given ? { req: given } : {}) } as never,
      payload,
    )
    try {
      return await own({ ...options, req })
    } catch (error) {
      await writeFailed(error, req, audit)
      throw error
    }
  }
}

async function writeFailed(error: unknown, req: PayloadRequest, audit: Audit): Promise<void> {
  const attempts = openAttempts(req)
  const failed = [...attempts]
  attempts.clear()
  for (const [subject, slug] of failed) {
    const name = subject.slice(slug.length + 1)
    // Of the database's own: what the attempt began was undone.
    const own = await createLocalReq({}, req.payload)
    const account = await accountNamed(
      collectionOf(slug, req.payload).config,
      { email: name, username: name },
      own,
    )
    const entry = {
      action: isHeld(error) ? ('signInHeld' as const) : ('signInFailed' as const),
      kind: slug,
      id: account?.id ?? null,
      title: account ? name : unknownAccount,
      actor: strangerAt(req, audit, strangerName),
    }
    await writeEntry(entry, own).catch((err: unknown) => {
      req.payload.logger.error({
        err,
        msg: 'editorial-desk: a failed sign-in was not written down',
      })
    })
  }
}

/** Too many attempts: by whoever limits them, or by Payload's own lock. */
function isHeld(error: unknown): boolean {
  const { name, originalError, status } = (error ?? {}) as {
    readonly name?: string
    readonly originalError?: unknown
    readonly status?: number
  }
  if (originalError) return isHeld(originalError)
  return status === 429 || name === 'LockedAuth'
}
