import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { noteConflict } from '../../../plugins/kit/transactions/askAgain.ts'

type Method = (this: unknown, args: unknown) => Promise<unknown>

const sending = [
  'count',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findGlobal',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof MongooseAdapter)[]

/** The adapter that tells whoever tries some work that its transaction was undone, whoever catches that. */
export function noticingConflicts<Adapter extends object>(adapter: Adapter): Adapter {
  const methods = adapter as unknown as Record<string, Method>
  for (const name of sending) {
    const method = methods[name]
    if (!method) continue
    methods[name] = function (args) {
      return method.call(this, args).catch((error: unknown) => {
        noteConflict(error)
        throw error
      })
    }
  }
  return adapter
}
