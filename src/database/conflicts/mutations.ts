import type { GraphQLField, GraphQLSchema } from 'graphql'
import type { PayloadRequest } from 'payload'
import { askAgain } from '../../../plugins/kit/transactions/askAgain.ts'
import { freshRequest } from './freshRequest.ts'

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
      const { req } = context
      return askAgain(() => {
        // What the answer's own fields are read with is what the mutation leaves here.
        context.req = freshRequest(req, null)
        return Promise.resolve(resolve(source, structuredClone(args), context, info))
      })
    }
  }
  return schema
}
