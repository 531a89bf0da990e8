import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, SanitizedCollectionConfig } from 'payload'

const sorting = ['find', 'findVersions', 'queryDrafts', 'findGlobalVersions'] as const

type Sorting = Pick<MongooseAdapter, (typeof sorting)[number]>
type Question = { readonly collection?: string; readonly sort?: string | string[] }
type Method = (this: MongooseAdapter, question: Question) => Promise<unknown>

/**
 * Every order down to the last document: what is alike by what was asked for is in the order of ids, so
 * that of two pages none shows the other's. The indexes that are declared end the same way, which
 * Payload's own addition, the time of creation, does not.
 */
export function sortsEndWithId(adapter: Sorting): Sorting {
  const entries = sorting.map((name) => {
    const method = adapter[name] as Method
    const ending: Method = function (question) {
      const { collections } = this.payload
      const config = collections[question.collection as CollectionSlug] as
        { readonly config: SanitizedCollectionConfig } | undefined
      const sort = endWithId(question.sort, config?.config)
      return method.call(this, sort ? { ...question, sort } : question)
    }
    return [name, ending] as const
  })
  return Object.fromEntries(entries) as unknown as Sorting
}

/** Null where nothing has to be added. */
function endWithId(
  asked: Question['sort'],
  config: SanitizedCollectionConfig | undefined,
): string[] | null {
  const sort = [asked ?? config?.defaultSort ?? []].flat()
  const last = sort.at(-1)
  if (last === undefined) return null
  const paths = sort.map((each) => each.replace(/^-/, ''))
  const isWhole = paths.some((path) => path === 'id' || isUnique(path, config))
  return isWhole ? null : [...sort, last.startsWith('-') ? '-id' : 'id']
}

const isUnique = (path: string, config: SanitizedCollectionConfig | undefined): boolean =>
  config?.flattenedFields.some(
    (field) => field.name === path && 'unique' in field && field.unique,
  ) ?? false
