import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest, Where } from 'payload'

const counting = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findGlobalVersions',
  'findVersions',
  'queryDrafts',
] as const

type Counting = Pick<MongooseAdapter, (typeof counting)[number]>
type Question = { readonly req?: Partial<PayloadRequest>; readonly where?: Where }
type Method = (this: MongooseAdapter, question: Question) => Promise<unknown>

/**
 * Counting everything, as MongoDB allows it in a transaction. Payload counts without a filter by
 * the collection's metadata (the `count` command): MongoDB refuses that in a transaction (error
 * 263), and where Payload sends it beside the transaction it does not see what this one has
 * written. With a filter that every document meets it counts documents.
 */
export function countsWithinTransactions(adapter: Counting): Counting {
  const entries = counting.map((name) => {
    const method = adapter[name] as Method
    const exact: Method = async function (question) {
      const isWithin = Boolean(await question.req?.transactionID)
      const { where } = question
      const isUnfiltered = where === undefined || Object.keys(where).length === 0
      return method.call(
        this,
        isWithin && isUnfiltered ? { ...question, where: everything } : question,
      )
    }
    return [name, exact] as const
  })
  return Object.fromEntries(entries) as unknown as Counting
}

const everything: Where = { id: { exists: true } }
