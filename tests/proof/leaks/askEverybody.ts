import { APIError, type GlobalSlug, type Payload, type SanitizedCollectionConfig } from 'payload'
import type { TestUser } from '../../factories/index.ts'
import { visitorTo } from '../../factories/visitor.ts'
import { letters, type Section } from './accessTable.ts'
import { type Door, type Operation, operations } from './doors.ts'
import { createMaker, type DocumentId } from '../../factories/makeDocument.ts'
import { type Subject, subjectsOf } from './subjects.ts'

/** Somebody who knocks, with every way in. */
export type Asker = {
  readonly role: string
  readonly user: TestUser | null
  readonly doors: readonly Door[]
}

type Options = {
  readonly payload: Payload
  readonly askers: readonly Asker[]
  /** The author of what is nobody's own. */
  readonly other: TestUser
  /** Is told of each kind of document when it is done. */
  readonly onProgress: (line: string) => void
}

/** Asks every operation on every state of every kind of document, of everybody at every door. */
export async function askEverybody({ payload, askers, other, onProgress }: Options) {
  const maker = createMaker(payload)
  let questions = 0

  async function sectionOf(collection: SanitizedCollectionConfig): Promise<Section> {
    const created = await inTurn(askers, (asker) => createCell(collection, asker))
    const rows = await inTurn(subjectsOf(collection, { payload, maker }), async (subject) => ({
      name: subject.name,
      cells: await inTurn(askers, (asker) => cellOf(collection, subject, asker)),
    }))
    onProgress(`${collection.slug}: ${questions} questions so far`)
    return { title: collection.slug, rows: [{ name: '(new)', cells: created }, ...rows] }
  }

  async function createCell(collection: SanitizedCollectionConfig, { doors }: Asker) {
    // A file comes by multipart alone: see the tests of photos.
    if (collection.upload as unknown) return ''
    const states = (collection.versions as { drafts?: unknown } | undefined)?.drafts
      ? ['draft', 'published']
      : [null]
    const cells = await inTurn(states, async (state) => {
      const open = await inTurn(doorsOf(collection, doors), async (door) => {
        const data = await maker.dataFor(collection)
        questions += 1
        const whole = state === null ? data : { ...data, _status: state }
        return (await door.create(collection, whole)) ? [door.name] : []
      })
      const letter = state === 'published' ? 'N' : 'n'
      return letterFor(letter, open.flat(), doorsOf(collection, doors).length)
    })
    return cells.join('')
  }

  async function cellOf(
    collection: SanitizedCollectionConfig,
    subject: Subject,
    { user, doors }: Asker,
  ): Promise<string> {
    // A stranger owns nothing.
    if (user === null && subject.isOwn) return ''
    let id = await madeBy(subject, { self: user, other })
    // Nor does a role own what it may not write.
    if (id === null) return ''
    const asked = operations.filter((operation) => makesSense(operation, collection))
    const cells = await inTurn(asked, async (operation) => {
      const ways = waysOf(operation, { subject, doors: doorsOf(collection, doors) })
      const open = await inTurn(ways, async (door) => {
        id ??= await subject.make({ self: user, other })
        const needsVersion = operation === 'versions' || operation === 'restore'
        const version = needsVersion ? await newestVersion(payload, collection, id) : null
        questions += 1
        if (!(await door.ask(operation, { collection, id, version }))) return []
        if (!isReading(operation)) id = null
        return [door.name]
      })
      return letterFor(letters[operation], open.flat(), ways.length)
    })
    return cells.join('')
  }

  async function rowOfGlobal({
    slug,
  }: {
    readonly slug: string
  }): Promise<Section['rows'][number]> {
    const cells = await inTurn(askers, async ({ user }) => {
      const visitor = await visitorTo(payload, user ?? undefined)
      questions += 2
      const { status: reading } = await visitor.get(`/globals/${slug}`)
      const document = await payload.findGlobal({ slug: slug as GlobalSlug, depth: 0 })
      const data = slug === 'site-identity' ? { ...document, paperName: 'Báo' } : document
      const { status: writing } = await visitor.send('POST', `/globals/${slug}`, data)
      return `${reading === 200 ? 'r' : ''}${writing === 200 ? 'u' : ''}`
    })
    return { name: slug, cells }
  }

  // Payload's list of migrations has no doors.
  const collections = payload.config.collections.filter(({ endpoints }) => endpoints !== false)
  const sections = await inTurn(collections, sectionOf)
  const globals = await inTurn(payload.config.globals, rowOfGlobal)
  return { questions, sections: [...sections, { title: 'globals', rows: globals }] }
}

const doorsOf = (
  { graphQL }: SanitizedCollectionConfig,
  doors: readonly Door[],
): readonly Door[] =>
  (graphQL as unknown) === false ? doors.filter(({ name }) => name !== 'GraphQL') : doors

const everywhere: readonly Operation[] = ['read', 'list', 'update', 'publish', 'delete']

/**
 * All doors for what matters most, of what is nobody's own; else the first alone. The doors share
 * Payload's operations, and asking everything three times takes as many minutes longer.
 */
const waysOf = (
  operation: Operation,
  { subject, doors }: { readonly subject: Subject; readonly doors: readonly Door[] },
): readonly Door[] => (!subject.isOwn && everywhere.includes(operation) ? doors : doors.slice(0, 1))

/** The letter where every door agrees; with the doors' names where only some are open. */
function letterFor(letter: string, open: readonly string[], doors: number): string {
  if (open.length === 0) return ''
  return open.length === doors ? letter : `${letter}(${open.join(', ')})`
}

/** The document; null where it cannot be because who asks may not have written it. */
async function madeBy(
  subject: Subject,
  owners: Parameters<Subject['make']>[0],
): Promise<DocumentId | null> {
  try {
    return await subject.make(owners)
  } catch (error) {
    if (subject.isOwn && error instanceof APIError && error.status === 403) return null
    throw error
  }
}

const isReading = (operation: Operation): boolean =>
  ['read', 'list', 'count', 'versions'].includes(operation)

const makesSense = (operation: Operation, { versions }: SanitizedCollectionConfig): boolean =>
  Boolean(versions) || !['versions', 'publish', 'withdraw', 'restore'].includes(operation)

async function newestVersion(
  payload: Payload,
  { slug, versions }: SanitizedCollectionConfig,
  id: DocumentId,
): Promise<DocumentId | null> {
  if (!(versions as unknown)) return null
  const { docs } = await payload.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    limit: 1,
    depth: 0,
  })
  return docs[0]?.id ?? null
}

/** One after the other: what one question changes, the next one meets. */
export async function inTurn<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  for (const item of items) results.push(await work(item))
  return results
}
