import { AsyncLocalStorage } from 'node:async_hooks'

/** One for the process: configuration modules are evaluated more than once. */
const key = Symbol.for('thu-do.desk.audit-own-entry')
const home = globalThis as { [key]?: AsyncLocalStorage<true> | undefined }
const own = (): AsyncLocalStorage<true> => (home[key] ??= new AsyncLocalStorage())

/** Whether it is the audit that writes, and not somebody who calls it. */
export const isOwnEntry = (): boolean => own().getStore() === true

export const asOwnEntry = <Result>(write: () => Promise<Result>): Promise<Result> =>
  own().run(true, write)
