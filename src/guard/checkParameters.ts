import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { boundsFor } from './bounds.ts'
import { checkPaging, checkSelection, checkSwitches, isUnbounded } from './checkPage.ts'
import { checkSize } from './checkSize.ts'
import { isRecord, readWhere } from './comparisons.ts'
import { quoted, RefusedRequest } from './refusal.ts'
import { settleExists } from './settleExists.ts'

/**
 * Looks at a REST request's parameters as they were written: Payload overlooks what it cannot read
 * (`limit=abc`), or stumbles over it (`where=abc`).
 */
export function checkParameters(req: PayloadRequest, collection?: SanitizedCollectionConfig): void {
  // A GET may also bring them as a JSON body, by `X-Payload-HTTP-Method-Override`.
  const isGet = req.method === 'GET'
  const sources = [req.query, ...(isGet && isRecord(req.data) ? [req.data] : [])]
  for (const parameters of sources) checkSource(parameters, req, collection)
  // A bulk write takes all that its filter finds; a list has pages.
  if (isGet && sources.some(isUnbounded)) {
    const { pageSize } = boundsFor(req)
    for (const parameters of sources)
      Object.assign(parameters, { limit: pageSize, pagination: true })
  }
}

function checkSource(
  parameters: Record<string, unknown>,
  req: PayloadRequest,
  collection: SanitizedCollectionConfig | undefined,
): void {
  const bounds = boundsFor(req)
  const paging = { bounds, maxDepth: req.payload.config.maxDepth }
  checkSwitches(parameters)
  checkPaging(parameters, paging)
  const where = parsed('where', parameters)
  checkSize(readWhere(where), bounds)
  settleExists(where)
  if (where !== undefined) parameters['where'] = where
  parsed('data', parameters)
  checkSelection('select', parameters['select'])
  checkSelection('populate', parameters['populate'])
  checkLocale(parameters['locale'])
  const joins = joinsOf(parameters['joins'], collection)
  for (const join of joins) {
    checkPaging(join, paging)
    checkSize(readWhere(join['where']), bounds)
    settleExists(join['where'])
  }
}

/** A parameter that Payload reads as JSON where it is a text. */
function parsed(name: 'where' | 'data', parameters: Record<string, unknown>): unknown {
  const value = parameters[name]
  if (typeof value !== 'string' || value === '') {
    if (value === '') Reflect.deleteProperty(parameters, name)
    return value === '' ? undefined : value
  }
  try {
    return JSON.parse(value)
  } catch {
    throw new RefusedRequest(`${name}=${quoted(value)} không đọc được: cần JSON hoặc ${name}[…]=….`)
  }
}

/** The joins that are asked for by name; none in a collection that has none. */
function joinsOf(
  joins: unknown,
  collection: SanitizedCollectionConfig | undefined,
): readonly Record<string, unknown>[] {
  if (joins === undefined || joins === '' || joins === 'false' || joins === false) return []
  const known = new Set(
    [...Object.values(collection?.joins ?? {}).flat(), ...(collection?.polymorphicJoins ?? [])].map(
      ({ joinPath }) => joinPath,
    ),
  )
  if (!isRecord(joins)) throw new RefusedRequest('joins không đọc được. Hãy viết joins[tên]….')
  return Object.entries(joins).flatMap(([name, join]) => {
    if (!known.has(name)) throw new RefusedRequest(`Không có danh sách kèm theo ${quoted(name)}.`)
    if (join === 'false' || join === false) return []
    if (!isRecord(join)) throw new RefusedRequest(`joins[${name}] không đọc được.`)
    return [join]
  })
}

/** The newsroom writes in one language: no locale changes an answer, but a name of one is no harm. */
function checkLocale(locale: unknown): void {
  if (locale === undefined || (typeof locale === 'string' && /^[\w*-]{0,20}$/.test(locale))) return
  throw new RefusedRequest(`locale=${quoted(locale)} không hợp lệ. Hãy bỏ tham số này.`)
}
