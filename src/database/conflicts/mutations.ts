import type { GraphQLField, GraphQLSchema } from 'graphql'
import type { PayloadRequest } from 'payload'
import { onFreshRequests } from './freshRequest.ts'

type Context = { req: PayloadRequest }
type Arguments = Readonly<Record<string, unknown>>

/**
 * Every mutation of the schema asked again where the database undid it because two met. Each by itself: of
 * several in one question those before it are committed.
 */
export function mutationsAskAgain(schema: GraphQLSchema): GraphQLSchema {
  const fields: object = schema.getMutationType()?.getFields() ?? {}
  for (const field of Object.values(fields) as GraphQLField<unknown, Context>[]) {
    const { resolve } = field
    if (!resolve) continue
    field.resolve = async (source, args: Arguments, context, info) => {
      return onFreshRequests(context.req, null, (fresh) => {
        // What the answer's own fields are read with is what the mutation leaves here.
        context.req = fresh
        return Promise.resolve(resolve(source, structuredClone(args), context, info))
      })
    }
  }
  return schema
}
