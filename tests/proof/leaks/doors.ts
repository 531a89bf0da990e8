import { type Payload, type SanitizedCollectionConfig } from 'payload'
import type { TestUser } from '../../factories/index.ts'
import { visitorTo, type Answer, type Visitor } from '../../factories/visitor.ts'
import { enumsOf, graphqlNamesOf, literal } from '../../factories/graphqlText.ts'
import type { Data, DocumentId } from '../../factories/makeDocument.ts'

/** What may be asked of one document. */
export const operations = [
  'read',
  'list',
  'count',
  'versions',
  'update',
  'publish',
  'withdraw',
  'delete',
  'duplicate',
  'restore',
] as const
export type Operation = (typeof operations)[number]

type Asked = {
  readonly collection: SanitizedCollectionConfig
  readonly id: DocumentId
  /** The newest version of the document. */
  readonly version: DocumentId | null
}

/** One way in, for one person: true where the door gave or did what was asked. */
export type Door = {
  readonly name: string
  ask(operation: Operation, asked: Asked): Promise<boolean>
  create(collection: SanitizedCollectionConfig, data: Data): Promise<boolean>
}

/** Neither yes nor no: said aloud, and taken for a no. */
function isFault(what: string): false {
  console.log(`FAULT: ${what}`)
  return false
}

/** 401, 403, 404 are a no; 400 and 409 are a rule's no; anything else is the door's own fault. */
function isYes({ status, text }: Answer, what: string): boolean {
  if (status >= 200 && status < 300) return true
  if ([400, 401, 403, 404, 405, 409, 501].includes(status)) return false
  return isFault(`${what} answered ${status}: ${text.slice(0, 200)}`)
}

const hasDocuments = ({ body }: Answer): boolean => {
  const { docs, totalDocs } = (body ?? {}) as { docs?: readonly unknown[]; totalDocs?: number }
  return (docs?.length ?? totalDocs ?? 0) > 0
}

function restDoor(visitor: Visitor): Door {
  const list = async (path: string): Promise<boolean> => {
    const answer = await visitor.get(path)
    return isYes(answer, path) && hasDocuments(answer)
  }
  /** A preference that one has not is answered by 200 and nothing. */
  const isGiven = async (path: string, id: DocumentId): Promise<boolean> => {
    const answer = await visitor.get(path)
    return isYes(answer, path) && (answer.body as { id?: unknown } | null)?.id === id
  }
  const send = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: Data) =>
    isYes(await visitor.send(method, path, data), `${method} ${path}`)

  return {
    name: 'REST',
    create: ({ slug }, data) => send('POST', `/${slug}`, data),
    async ask(operation, { collection: { slug }, id, version }) {
      const one = `/${slug}/${id}`
      const byId = `where[id][equals]=${id}`
      switch (operation) {
        case 'read':
          return (await isGiven(one, id)) || (await isGiven(`${one}?draft=true`, id))
        case 'list':
          return (
            (await list(`/${slug}?${byId}`)) || (await list(`/${slug}?${byId}&draft=true&limit=5`))
          )
        case 'count':
          return list(`/${slug}/count?${byId}`)
        case 'versions':
          return (
            (await list(`/${slug}/versions?where[parent][equals]=${id}`)) ||
            (version !== null &&
              isYes(await visitor.get(`/${slug}/versions/${version}`), `${slug} version`))
          )
        case 'update':
          return send('PATCH', one, {})
        case 'publish':
          return send('PATCH', one, { _status: 'published' })
        case 'withdraw':
          return send('PATCH', one, { _status: 'draft' })
        case 'delete':
          return send('DELETE', one)
        case 'duplicate':
          return send('POST', `${one}/duplicate`, {})
        case 'restore':
          return version !== null && send('POST', `/${slug}/versions/${version}`)
      }
    },
  }
}

function graphqlDoor(visitor: Visitor): Door {
  const run = async (query: string): Promise<Readonly<Record<string, unknown>> | null> => {
    const { status, body, text } = await visitor.graphql(query)
    const { data, errors } = body as {
      data?: Readonly<Record<string, unknown>> | null
      errors?: readonly { extensions?: { statusCode?: number }; message: string }[]
    }
    const [error] = errors ?? []
    const code = error?.extensions?.statusCode ?? (error ? status : 200)
    if (code >= 500) isFault(`${query} answered ${text.slice(0, 200)}`)
    return error ? null : (data ?? null)
  }
  const yes = async (query: string): Promise<boolean> => {
    const data = await run(query)
    return data !== null && Object.values(data).some((value) => value !== null)
  }
  const some = async (query: string): Promise<boolean> => {
    const data = await run(query)
    const [value] = Object.values(data ?? {}) as ({ docs?: unknown[]; totalDocs?: number } | null)[]
    return (value?.docs?.length ?? value?.totalDocs ?? 0) > 0
  }

  return {
    name: 'GraphQL',
    create(collection, data) {
      return yes(
        `mutation { create${graphqlNamesOf(collection).one}(data: ${literal(data, enumsOf(collection))}) { id } }`,
      )
    },
    async ask(operation, { collection, id, version }) {
      const { one, many } = graphqlNamesOf(collection)
      const key = literal(id)
      const update = (data: Data) =>
        yes(`mutation { update${one}(id: ${key}, data: ${literal(data)}) { id } }`)
      switch (operation) {
        case 'read':
          return yes(`{ ${one}(id: ${key}) { id } }`)
        case 'list':
          return some(`{ ${many}(where: { id: { equals: ${key} } }) { docs { id } } }`)
        case 'count':
          return some(`{ count${many}(where: { id: { equals: ${key} } }) { totalDocs } }`)
        case 'versions':
          return (
            version !== null &&
            some(`{ versions${many}(where: { parent: { equals: ${key} } }) { docs { id } } }`)
          )
        case 'update':
          return update({})
        case 'publish':
          return update({ _status: 'published' })
        case 'withdraw':
          return update({ _status: 'draft' })
        case 'delete':
          return yes(`mutation { delete${one}(id: ${key}) { id } }`)
        case 'duplicate':
          return yes(`mutation { duplicate${one}(id: ${key}) { id } }`)
        case 'restore':
          return (
            version !== null &&
            yes(`mutation { restoreVersion${one}(id: ${literal(version)}) { id } }`)
          )
      }
    },
  }
}

/** The Local API as code of a project calls it for somebody. */
function localDoor(payload: Payload, user: TestUser | null): Door {
  const as = { overrideAccess: false, depth: 0, ...(user ? { user } : {}) } as const
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      const result = await work()
      return result !== null && result !== undefined && result !== false
    } catch (error) {
      const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
      return status >= 500 ? isFault(`the Local API: ${String(error)}`) : false
    }
  }
  const some = (found: { docs?: readonly unknown[]; totalDocs?: number }): boolean =>
    (found.docs?.length ?? found.totalDocs ?? 0) > 0

  return {
    name: 'Local API',
    create: ({ slug }, data) =>
      attempt(() => payload.create({ ...as, collection: slug, data: data as never })),
    ask(operation, { collection: { slug }, id, version }) {
      const collection = slug
      const where = { id: { equals: id } }
      const update = (data: Data) => payload.update({ ...as, collection, id, data: data })
      return attempt(async () => {
        switch (operation) {
          case 'read':
            return payload.findByID({ ...as, collection, id, draft: true })
          case 'list':
            return some(await payload.find({ ...as, collection, where, draft: true }))
          case 'count':
            return some(await payload.count({ ...as, collection, where }))
          case 'versions':
            return some(
              await payload.findVersions({ ...as, collection, where: { parent: { equals: id } } }),
            )
          case 'update':
            return update({})
          case 'publish':
            return update({ _status: 'published' })
          case 'withdraw':
            return update({ _status: 'draft' })
          case 'delete':
            return payload.delete({ ...as, collection, id })
          case 'duplicate':
            return payload.duplicate({ ...as, collection, id })
          case 'restore':
            return (
              version !== null &&
              (await payload.restoreVersion({ ...as, collection, id: version as string }))
            )
        }
      })
    },
  }
}

/** Every way in for one person. */
export async function doorsFor(payload: Payload, user: TestUser | null): Promise<Door[]> {
  const visitor = await visitorTo(payload, user ?? undefined)
  return [restDoor(visitor), graphqlDoor(visitor), localDoor(payload, user)]
}
