import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Runs work of several writes: all of them are kept or none. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
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
