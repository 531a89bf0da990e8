import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { askAgain } from './askAgain.ts'
import { asBefore } from './asBefore.ts'

/**
 * Runs work of several writes: all of them are kept or none. Where it opens the transaction itself
 * and that meets another, the work is done again from its beginning.
 */
export async function inTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  if (await req.transactionID) return work()
  return askAgain(() => once(req, work), asBefore(req))
}

/** The same with a request of its own. */
export const inOwnTransaction = <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> =>
  askAgain(async () => {
    const req = await createLocalReq({}, payload)
    return once(req, () => work(req))
  })

async function once<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isMine = await initTransaction(req)
  try {
    const result = await work()
    if (isMine) await commitTransaction(req)
    return result
  } catch (error) {
    if (isMine) await killTransaction(req)
    throw error
  }
}
