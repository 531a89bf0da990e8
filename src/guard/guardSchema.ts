import type {
  GraphQLField,
  GraphQLInputType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql'
import {
  buildVersionGlobalFields,
  type PayloadRequest,
  type SanitizedConfig,
  type SanitizedGlobalConfig,
} from 'payload'
import { boundsFor } from './bounds.ts'
import { checkPaging, isUnbounded, sortKeysOf } from './checkPage.ts'
import { checkComparisons, checkSort } from './checkQuestion.ts'
import { checkSize } from './checkSize.ts'
import { isRecord, readWhere } from './comparisons.ts'

type Context = { readonly req: PayloadRequest }
type Arguments = Readonly<Record<string, unknown>>
type Check = (args: Arguments, req: PayloadRequest) => Promise<Arguments> | Arguments

/**
 * GraphQL's door: every field of the schema that takes a question or a page, at the root and below,
 * takes it within the bounds of who asks. Field paths are the operations' to judge (`guardQuestion`),
 * but for the versions of globals, which no operation hook sees.
 */
export function guardSchema(schema: GraphQLSchema, config: SanitizedConfig): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type) || type.name.startsWith('__')) continue
    if (type.name.startsWith('mutation')) leaveToPayload(type)
    for (const field of Object.values(type.getFields()) as object[]) {
      const { args = [] } = field as { args?: readonly { name: string }[] }
      if (args.some(({ name }) => questions.has(name))) checkFirst(field, withinBounds)
    }
  }
  const queries = schema.getQueryType()?.getFields() ?? {}
  const told = new Set<GraphQLObjectType>()
  for (const [name, { type }] of Object.entries(queries)) {
    if (name === 'Access' || name.startsWith('docAccess')) tellPermissions(type, told)
  }
  for (const global of config.globals) {
    const name = `versions${global.slug.replaceAll('-', '')}`
    const field = Object.values(queries).find((each) => each.name.toLowerCase() === name)
    if (field) checkFirst(field, ofVersions(global, config))
  }
  return schema
}

/**
 * What a document has to have, Payload says in words: the same at every door, after the defaults, and
 * less of a draft.
 */
function leaveToPayload(type: { getFields(): object }): void {
  for (const field of Object.values(type.getFields()) as { type: GraphQLInputType }[]) {
    if ('ofType' in field.type && field.type.toString().endsWith('!')) {
      field.type = field.type.ofType
    }
  }
}

/**
 * Payload says `true` for a whole branch of permissions that are all given, and nothing for those that
 * are not; GraphQL's types want each of them.
 */
function tellPermissions(output: GraphQLOutputType, told: Set<GraphQLObjectType>): void {
  // By their form: a bundle may have classes of its own beside Payload's.
  if ('ofType' in output) {
    tellPermissions(output.ofType, told)
    return
  }
  const type = output as GraphQLObjectType
  if (!('getFields' in type) || told.has(type)) return
  told.add(type)
  for (const [name, field] of Object.entries(type.getFields())) {
    tellPermissions(field.type, told)
    field.resolve = (source: unknown) => {
      if (name === 'where') return isRecord(source) ? source[name] : null
      const value = isRecord(source) ? source[name] : source === true
      return ['canAccessAdmin', 'permission'].includes(name) ? value === true : value
    }
  }
}

const questions = new Set(['where', 'sort', 'limit', 'page'])

function checkFirst(field: object, check: Check): void {
  const asked = field as GraphQLField<unknown, Context>
  const { resolve } = asked
  if (!resolve) return
  asked.resolve = async (source, args: Arguments, context, info) =>
    resolve(source, await check(args, context.req), context, info)
}

const withinBounds: Check = (args, req) => {
  const bounds = boundsFor(req)
  checkPaging(args, { bounds, maxDepth: req.payload.config.maxDepth })
  checkSize(readWhere(args['where']), bounds)
  return isUnbounded(args) ? { ...args, limit: bounds.pageSize, pagination: true } : args
}

const ofVersions =
  (global: SanitizedGlobalConfig, config: SanitizedConfig): Check =>
  async (args, req) => {
    const place = { entity: global, fields: buildVersionGlobalFields(config, global, true), req }
    await checkComparisons(readWhere(args['where']).comparisons, place)
    await checkSort(sortKeysOf(args['sort']), place)
    return args
  }
