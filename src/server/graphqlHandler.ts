import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLError } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  createPayloadRequest,
  headersWithCors,
  logError,
  mergeHeaders,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { mutationsAskAgain } from '../database/conflicts/mutations.ts'
import { boundsFor } from '../guard/bounds.ts'
import { guardSchema } from '../guard/guardSchema.ts'
import { parseBounded } from '../guard/parseBounded.ts'
import type { WebHandler } from './apiHandler.ts'
import { keepDatesAsWritten } from './keepDatesAsWritten.ts'

/**
 * GraphQL over Payload without Next: the schema, the limit of complexity and the closed
 * introspection of `configToSchema`, the error hiding and hooks of `@payloadcms/next`.
 */
export function createGraphqlHandler(
  config: Promise<SanitizedConfig> | SanitizedConfig,
  payloadKey?: string,
): WebHandler {
  let schema: ReturnType<typeof configToSchema> | null = null

  return async (request) => {
    if (request.method !== 'POST') {
      return Response.json(
        { errors: [{ message: 'GraphQL chỉ nhận POST.' }] },
        { status: 405, headers: { allow: 'POST' } },
      )
    }
    if (!/^\s*application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
      const message = 'GraphQL chỉ nhận JSON (Content-Type: application/json).'
      return Response.json({ errors: [{ message }] }, { status: 415 })
    }
    const original = request.clone()
    const key = payloadKey === undefined ? {} : { payloadInstanceCacheKey: payloadKey }
    const req = await createPayloadRequest({ canSetHeaders: true, config, request, ...key })
    if (req.payload.config.graphQL.disable) return new Response(null, { status: 404 })
    await addDataAndFileToRequest(req)
    addLocalesToRequestFromData(req)
    // Building it takes a while and some megabytes: not before somebody asks.
    schema ??= guardedSchema(req.payload.config)
    const { validationRules } = schema
    const { graphql: bounds } = boundsFor(req)
    const headers: Record<string, string> = {}
    const state = { isRun: false }
    const answer = await createHandler<{ headers: Record<string, string>; req: PayloadRequest }>({
      context: { headers, req },
      schema: schema.schema,
      parse: (source) => parseBounded(typeof source === 'string' ? source : source.body, bounds),
      validationRules: (_, args, defaults) => [...defaults, ...validationRules(args)],
      onOperation: async (_, __, result) => {
        state.isRun = true
        if (!('errors' in result)) return result
        const errors = await Promise.all(result.errors.map((error) => describeError(error, req)))
        return { ...result, errors: errors as unknown as GraphQLError[] }
      },
    })(original)
    // No GraphQL, too big, or of fields that there are not. The reasons quote what was sent.
    if (!state.isRun) req.payload.logger.info(`GraphQL: refused before it ran (${answer.status})`)
    const own = headersWithCors({ headers: new Headers(answer.headers), req })
    for (const [name, value] of Object.entries(headers)) own.append(name, value)
    return new Response(answer.body, {
      headers: req.responseHeaders ? mergeHeaders(req.responseHeaders, own) : own,
      status: answer.status,
    })
  }
}

function guardedSchema(config: SanitizedConfig): ReturnType<typeof configToSchema> {
  const { schema, validationRules } = configToSchema(config)
  keepDatesAsWritten(schema)
  return { schema: mutationsAskAgain(guardSchema(schema, config)), validationRules }
}

/** What a stranger may read of an error: an internal one may quote the database. */
async function describeError(error: GraphQLError, req: PayloadRequest): Promise<unknown> {
  const { payload } = req
  const original = error.originalError as
    (Error & { status?: number; data?: unknown }) | null | undefined
  // What graphql itself refuses (a misspelt field, a query too complex) has no original error.
  const statusCode = original ? (original.status ?? 500) : 400
  // By its own name, which says how it is logged; what graphql itself refuses is one line.
  if (original) logError({ err: original, payload })
  else payload.logger.info(error.message)
  const { debug } = payload.config
  let described: Record<string, unknown> = {
    extensions: {
      name: original?.name,
      data: original?.data,
      stack: debug ? error.stack : undefined,
      statusCode,
    },
    locations: error.locations,
    message: !debug && statusCode === 500 ? 'Có lỗi xảy ra. Hãy thử lại.' : error.message,
    path: error.path,
  }
  const hooks: Partial<typeof payload.config.hooks> = payload.config.hooks
  for (const hook of hooks.afterError ?? []) {
    const changed = await hook({
      context: req.context,
      error,
      graphqlResult: described as never,
      req,
    })
    if (changed && changed.graphqlResult) described = { ...changed.graphqlResult }
  }
  return described
}
