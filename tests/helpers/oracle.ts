import {
  createLocalReq,
  formatNames,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { operatorsFor } from '../../src/guard/operators.ts'
import { onlyReads, readsAll } from '../../src/guard/withheld.ts'
import type { TestUser } from '../factories/index.ts'
import { createMaker, type DocumentId } from '../factories/makeDocument.ts'
import { visitorTo, type Answer, type Visitor } from '../factories/visitor.ts'
import { type AskedPath, askedPaths } from './askedPaths.ts'
import { createMarker, marker } from './markedDocuments.ts'

/** Somebody who asks; null for a stranger. */
export type OracleAsker = { readonly role: string; readonly user: TestUser | null }

type Question = {
  readonly path: string
  /** None: the order is asked for. */
  readonly comparison: { readonly operator: string; readonly value: unknown } | null
  /** About a value of the document itself. */
  readonly isOwn: boolean
}

/** One way in: what its answer tells, as a text. */
type Door = (collection: SanitizedCollectionConfig, question: Question) => Promise<string>

type Options = {
  readonly payload: Payload
  readonly askers: readonly OracleAsker[]
  /** Wrote everything, and asks nothing. */
  readonly other: TestUser
  /** Every path by every comparison at three doors; else by some at one, the doors in turn. */
  readonly isExhaustive: boolean
}

/**
 * A photo's renditions have the same fields each: one of them stands for all. That paths through
 * relations are refused is looked at for each by a test of its own.
 */
function withoutLikes(paths: readonly AskedPath[]): readonly AskedPath[] {
  const known = new Set<string>()
  return paths.filter(({ field, kind, own }) => {
    if (kind === 'relation' || kind === 'inside') return false
    const key = own.length < 3 ? own.join('.') : `${own[0] ?? ''}.….${field.name}`
    return !known.has(key) && known.add(key)
  })
}

/** As many as are wanted, another one first each time. */
const inTurn = <T>(ways: readonly T[], turn: number, wanted: number): readonly T[] =>
  [...ways, ...ways].slice(turn % ways.length).slice(0, wanted)

/**
 * Whether hidden documents change any answer. Every path that the configuration has is asked in every
 * collection that the asker does not read whole, before there are hidden documents and after; what
 * differs, or says a marker, is told.
 */
export async function askOracles({ payload, askers, other, isExhaustive }: Options) {
  const maker = createMaker(payload)
  const marks = createMarker(payload, maker)
  const collections = payload.config.collections.filter(({ endpoints }) => endpoints !== false)
  const doors = new Map<OracleAsker, readonly [string, Door][]>()
  for (const asker of askers) doors.set(asker, Object.entries(await doorsFor(payload, asker)))

  const visible = new Map<SanitizedCollectionConfig, DocumentId>()
  for (const collection of collections) {
    // One that everybody sees, and what the marked ones are going to name.
    const state = (collection.versions as unknown) ? { _status: 'published' } : {}
    visible.set(collection, await maker.make(collection, state, other))
    for (const field of collection.flattenedFields) await marks.valueOf(field)
  }

  /**
   * `ofReaders`: where the asker may not write. A writer who asks for drafts does not find a live story
   * with a colleague's newer one; whose it is, its lock tells all of the newsroom.
   */
  async function askAll({ ofReaders = false } = {}): Promise<Map<string, string>> {
    const answers = new Map<string, string>()
    for (const asker of askers) {
      const req = await createLocalReq(asker.user ? { user: asker.user } : {}, payload)
      req.payloadAPI = 'REST'
      const ways = doors.get(asker) ?? []
      for (const collection of collections) {
        if (!(await readsSome(collection, req))) continue
        if (ofReaders && !(await onlyReads(collection, req))) continue
        let turn = 0
        for (const question of await questionsAbout(collection)) {
          turn += 1
          const open = ways.filter(([name]) => name !== 'versions' || collection.versions)
          for (const [name, door] of inTurn(open, turn, isExhaustive && question.isOwn ? 3 : 1)) {
            const { path, comparison } = question
            const words = comparison ? `where ${path} ${comparison.operator}` : `sort ${path}`
            const key = `${asker.role}: ${collection.slug} ${words} (${name})`
            answers.set(key, await door(collection, question))
          }
        }
      }
    }
    return answers
  }

  async function questionsAbout(collection: SanitizedCollectionConfig): Promise<Question[]> {
    const all = askedPaths(payload.config, collection.flattenedFields)
    const paths = isExhaustive ? all : withoutLikes(all)
    const questions: Question[] = []
    for (const { path, field, kind } of paths) {
      const isOwn = kind === 'value'
      questions.push({ path: `-${path}`, comparison: null, isOwn })
      for (const operator of isOwn ? operatorsAsked(field) : ['equals']) {
        const value = operator === 'exists' ? true : await operandOf(field)
        questions.push({ path, comparison: { operator, value }, isOwn })
      }
    }
    return questions
  }

  const operatorsAsked = (field: FlattenedField): readonly string[] => {
    const all = operatorsFor(field)
    if (isExhaustive || all.length === 0) return all.length > 0 ? all : ['equals']
    return ['equals', 'contains', 'greater_than_equal', 'not_equals', 'exists'].filter((each) =>
      all.includes(each),
    )
  }

  async function operandOf(field: FlattenedField): Promise<unknown> {
    const value = await marks.valueOf({ ...field, unique: false })
    return Array.isArray(value) ? (value[0] as unknown) : value
  }

  const before = await askAll()
  for (const collection of collections) await marks.hide(collection)
  const after = [...(await askAll())]
  for (const [collection, id] of visible) {
    if (collection.versions?.drafts) await marks.redraft(collection, id)
  }
  const afterDrafts = [...(await askAll({ ofReaders: true }))]
  const all = [...after, ...afterDrafts]
  const told = all.filter(([key, answer]) => answer !== before.get(key) || answer.includes(marker))
  return {
    questions: before.size + all.length,
    answered: after.filter(([, answer]) => answer.startsWith('200')).length,
    told: told.map(([key, answer]) => `${key}: ${before.get(key) ?? ''} → ${answer}`.slice(0, 300)),
  }
}

/** Neither everything, so that there is nothing hidden, nor nothing. */
async function readsSome(
  { access, slug }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<boolean> {
  return (await access.read({ req })) !== false && !(await readsAll(slug, req))
}

/** The status, what was found, and whether a marker was given. */
function learned({ status, body, text }: Answer): string {
  const { docs, totalDocs } = (body ?? {}) as {
    docs?: readonly { id: unknown }[]
    totalDocs?: number
  }
  const found = (docs ?? []).map(({ id }) => String(id)).sort()
  const isMarked = text.includes(marker) && status === 200
  return `${status} ${totalDocs ?? '–'} [${found.join()}]${isMarked ? ` ${marker}` : ''}`
}

async function doorsFor(payload: Payload, { user }: OracleAsker): Promise<Record<string, Door>> {
  const visitor = await visitorTo(payload, user ?? undefined)
  const rest =
    (place: string, more = '') =>
    async ({ slug }: SanitizedCollectionConfig, question: Question) =>
      learned(await visitor.get(`/${slug}${place}?${queryOf(question)}${more}`))
  return {
    REST: rest(''),
    drafts: rest('', '&draft=true&trash=true'),
    depth: rest('', '&depth=2'),
    count: rest('/count'),
    versions: ({ slug }, question) =>
      rest('/versions')({ slug } as SanitizedCollectionConfig, inVersions(question)),
    GraphQL: (collection, question) => byGraphql(visitor, collection, question),
    'Local API': (collection, question) => locally(payload, user, { collection, question }),
    distinct: ({ slug: collection }, { path: asked }) =>
      inWords(async () => {
        const path = asked.replace(/^-/, '')
        const shared = { collection, field: path, overrideAccess: false } as const
        const { values } = await payload.findDistinct({ ...shared, ...(user ? { user } : {}) })
        return JSON.stringify(values)
      }),
  }
}

const queryOf = ({ path, comparison }: Question): string =>
  comparison
    ? `where=${encodeURIComponent(JSON.stringify({ or: [{ [path]: { [comparison.operator]: comparison.value } }] }))}`
    : `sort=${path}`

const inVersions = (question: Question): Question => ({
  ...question,
  path: question.path.replace(/^(-?)/, '$1version.'),
})

async function byGraphql(
  visitor: Visitor,
  { slug }: SanitizedCollectionConfig,
  { path, comparison }: Question,
): Promise<string> {
  const { singular, plural } = formatNames(slug)
  const many = singular === plural ? `all${singular}` : plural
  const query = comparison
    ? `query ($where: ${singular}_where) { ${many}(where: $where, draft: true) { totalDocs docs { id } } }`
    : `query ($sort: String) { ${many}(sort: $sort) { totalDocs docs { id } } }`
  const where = comparison && {
    [path.replaceAll('.', '__')]: { [comparison.operator]: comparison.value },
  }
  const answer = await visitor.graphql(query, comparison ? { where } : { sort: path })
  const { data, errors } = answer.body as { data?: Record<string, unknown>; errors?: unknown[] }
  if (errors) return 'refused'
  return learned({ ...answer, body: data?.[many] ?? null })
}

const locally = (
  payload: Payload,
  user: TestUser | null,
  {
    collection: { slug: collection },
    question: { path, comparison },
  }: { readonly collection: SanitizedCollectionConfig; readonly question: Question },
): Promise<string> =>
  inWords(async () => {
    const asked = comparison
      ? { where: { [path]: { [comparison.operator]: comparison.value } } as never }
      : { sort: path }
    const as = { collection, overrideAccess: false, ...(user ? { user } : {}) } as const
    const body = await payload.find({ ...as, ...asked })
    return learned({ status: 200, body, text: JSON.stringify(body) })
  })

async function inWords(work: () => Promise<string>): Promise<string> {
  try {
    return await work()
  } catch (error) {
    return `refused: ${error instanceof Error && 'status' in error ? String(error.status) : '500'}`
  }
}
