import type { Payload, PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../../../collections/access/roles.ts'
import { editorialDeskOptions } from '../../../../collections/editorialDesk.ts'
import { factoriesFor, type Factories, type TestUser } from '../../../factories/index.ts'
import { enumsOf, graphqlNamesOf, literal } from '../../../factories/graphqlText.ts'
import { createMaker, type Maker } from '../../../factories/makeDocument.ts'
import { type Answer, visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

type Id = number | string
/** Collections with drafts that go out by a workflow of their own. */
const ownWorkflow = ['campaigns', 'creatives']
const kinds = Object.keys(editorialDeskOptions.publications)

let newsroom: Newsroom
let payload: Payload
let make: Factories
let maker: Maker
let author: TestUser
let chief: TestUser
const users = {} as Record<Role, TestUser>
const at = {} as Record<Role, Visitor>
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  maker = createMaker(payload)
  await make.makeUser('administrator')
  author = await make.makeUser('reporter')
  chief = await make.makeUser('editor-in-chief')
  for (const role of roles) {
    users[role] = await make.makeUser(role)
    at[role] = await visitorTo(payload, users[role])
  }
})
afterAll(() => newsroom.close())

const configOf = (kind: string) => {
  const found = payload.config.collections.find(({ slug }) => slug === kind)
  if (!found) throw new Error(kind)
  return found
}
const titleOf = (kind: string) => editorialDeskOptions.publications[kind]?.title ?? ''
const newest = (kind: string, id: Id) =>
  payload.findByID({ collection: kind as 'articles', id, draft: true, depth: 0 })
const live = (kind: string, id: Id) =>
  payload.db.findOne<{ id: number; _status?: string }>({
    collection: kind as 'articles',
    where: { id: { equals: id } },
  })

/** Work of hers, as far as it came. */
const states: Readonly<Record<string, (kind: string, by: TestUser) => Promise<Id>>> = {
  draft: (kind, by) =>
    maker.make(configOf(kind), {
      _status: 'draft',
      createdBy: by.id,
      slug: `ban-${(serial += 1)}`,
    }),
  submitted: async (kind, by) => step(kind, await inState('draft', kind, by), 'submitted'),
  approved: async (kind, by) => step(kind, await inState('submitted', kind, by), 'approved', chief),
  edited: async (kind, by) => {
    const id = await inState('approved', kind, by)
    const data = { [titleOf(kind)]: 'Sửa sau khi duyệt' }
    await payload.update({ collection: kind as 'articles', id, draft: true, data, user: chief })
    return id
  },
}
let serial = 0
const inState = (state: string, kind: string, by: TestUser): Promise<Id> =>
  states[state]?.(kind, by) ?? Promise.reject(new Error(state))
async function step(kind: string, id: Id, reviewState: string, user?: TestUser): Promise<Id> {
  await payload.update({
    ...{ collection: kind as 'articles', id, draft: true, data: { reviewState } as never },
    ...(user ? { user } : {}),
  })
  return id
}

type Asked = { readonly kind: string; readonly id: Id; readonly data: object }
type Door = (role: Role, asked: Asked) => Promise<Answer | null>
const failed = (error: unknown): Answer => ({ status: 403, body: null, text: String(error) })
const doors: Readonly<Record<string, Door>> = {
  rest: (role, { kind, id, data }) => at[role].send('PATCH', `/${kind}/${id}`, data),
  draft: (role, { kind, id, data }) => at[role].send('PATCH', `/${kind}/${id}?draft=true`, data),
  bulk: (role, { kind, id, data }) =>
    at[role].send('PATCH', `/${kind}?where[id][equals]=${id}`, data),
  graphql: (role, { kind, id, data }) => {
    const { one } = graphqlNamesOf({ slug: kind })
    const given = literal(data, enumsOf(configOf(kind)))
    return at[role].graphql(`mutation { update${one}(id: ${literal(id)}, data: ${given}) { id } }`)
  },
  local: (role, { kind, id, data }) =>
    payload
      .update({
        ...{ collection: kind as 'articles', id, data: data, user: users[role] },
        overrideAccess: false,
      })
      .then(() => null, failed),
  'local past access': (role, { kind, id, data }) =>
    payload
      .update({ collection: kind as 'articles', id, data: data, user: users[role] })
      .then(() => null, failed),
}
const isThrough = (answer: Answer | null): boolean => {
  if (!answer) return true
  const { errors = [], docs } = (answer.body ?? {}) as { errors?: unknown[]; docs?: unknown[] }
  return answer.status < 400 && errors.length === 0 && docs?.length !== 0
}

/** What the options say of her, and nothing else. */
function standingOf(role: Role, kind: string, isOwn: boolean): 'writer' | 'editor' | 'approver' {
  const req = { user: users[role] } as unknown as PayloadRequest
  if (!editorialDeskOptions.publications[kind]?.publishers?.({ req })) return 'writer'
  const { fourEyes } = editorialDeskOptions
  const isExempt = fourEyes === false || fourEyes?.exempt({ req }) === true
  return isOwn && !isExempt ? 'editor' : 'approver'
}

const operations = {
  approve: { data: { reviewState: 'approved' } },
  publish: { data: { _status: 'published' } },
} as const
type Operation = keyof typeof operations

type Try = {
  readonly operation: Operation
  readonly state: string
  readonly standing: ReturnType<typeof standingOf>
  readonly door: string
}

function may({ operation, state, standing, door }: Try): boolean {
  if (standing === 'approver') return true
  if (standing === 'writer' || operation !== 'publish') return false
  // Several at once go out as their rows are: as they were approved, without the edit beside them.
  return state === 'approved' || (state === 'edited' && door === 'bulk')
}

it('is over every collection with drafts, or the collection has a workflow of its own', () => {
  const withDrafts = payload.config.collections.flatMap(({ slug, versions }) =>
    versions && versions.drafts ? [slug] : [],
  )
  expect(withDrafts.toSorted()).toEqual([...kinds, ...ownWorkflow].toSorted())
})

describe.each(kinds)('%s', (kind) => {
  it.each(Object.keys(states))(
    'from %s: nobody approves or publishes the own work, by any door',
    async (state) => {
      let turn = 0
      for (const role of roles) {
        for (const isOwn of [true, false]) {
          const standing = standingOf(role, kind, isOwn)
          for (const operation of Object.keys(operations) as Operation[]) {
            for (const [door, ask] of Object.entries(doors)) {
              turn += 1
              // An editor's stories at each door, all else at another one for each question.
              const isMain = kind === 'articles' && role === 'editor'
              if (!isMain && turn % 7 !== 0) continue
              // Leaving it approved is nothing that is asked for.
              if (operation === 'approve' && state === 'approved') continue
              const id = await inState(state, kind, isOwn ? users[role] : author)
              const before = await newest(kind, id)
              const answer = await ask(role, { kind, id, data: operations[operation].data })
              const what = `${role}${isOwn ? ', own' : ''}: ${operation} by ${door}`
              expect([what, (answer?.status ?? 200) < 500]).toEqual([what, true])
              expect([what, isThrough(answer)]).toEqual([
                what,
                may({ operation, state, standing, door }),
              ])
              const readers = await live(kind, id)
              const isOut = readers?._status === 'published'
              if (isOut && standing !== 'approver') {
                expect(readers).not.toMatchObject({ [titleOf(kind)]: 'Sửa sau khi duyệt' })
              }
              expect([what, isOut]).toEqual([what, isThrough(answer) && operation === 'publish'])
              const after = await newest(kind, id)
              if (!isThrough(answer)) expect([what, after]).toEqual([what, before])
              else expect(after).toMatchObject({ reviewState: 'approved' })
            }
          }
        }
      }
    },
    120_000,
  )

  /** As the panel does: from the version that she has before her. */
  const publishSeen = async (id: Id): Promise<boolean> => {
    const { updatedAt } = await newest(kind, id)
    const data = { _status: 'published', updatedAt }
    return isThrough(await at.editor.send('PATCH', `/${kind}/${id}`, data))
  }

  it('keeps what was approved for readers while an edit asks again', async () => {
    const id = await inState('approved', kind, users.editor)
    const asked = { kind, id }
    expect(await publishSeen(id)).toBe(true)
    const title = titleOf(kind)
    const approved = (await live(kind, id)) as unknown as Record<string, unknown>
    const edit = { [title]: 'Sửa bài đang hiển thị' }
    expect(isThrough(await at.editor.send('PATCH', `/${kind}/${id}?draft=true`, edit))).toBe(true)
    expect(await newest(kind, id)).toMatchObject({ ...edit, reviewState: 'editing' })
    expect(await live(kind, id)).toMatchObject({ _status: 'published', [title]: approved[title] })
    for (const [door, ask] of Object.entries(doors)) {
      const data = { ...edit, _status: 'published' }
      expect([door, isThrough(await ask('editor', { ...asked, data }))]).toEqual([door, false])
    }
    await step(kind, id, 'approved', chief)
    expect(await publishSeen(id)).toBe(true)
    expect(await live(kind, id)).toMatchObject(edit)
  })

  it('gives no approval to a copy, and none to what was brought back', async () => {
    const id = await inState('approved', kind, users.editor)
    const { body } = await at.editor.send('POST', `/${kind}/${id}/duplicate`, {})
    const { doc } = body as { doc: Record<string, unknown> }
    expect(doc).toMatchObject({ reviewState: 'drafting', approvedBy: null, _status: 'draft' })
    await payload.update({
      ...{ collection: kind as 'articles', id, draft: true, user: chief },
      data: { reviewState: 'returned', reviewNote: 'Thiếu nguồn' } as never,
    })
    const { docs } = await payload.findVersions({
      ...{ collection: kind as 'articles', depth: 0, sort: '-updatedAt', limit: 20 },
      where: { parent: { equals: id }, 'version.reviewState': { equals: 'approved' } },
    })
    for (const query of ['?draft=true', '']) {
      await at.editor.send('POST', `/${kind}/versions/${String(docs[0]?.id)}${query}`)
      expect((await newest(kind, id)).reviewState).not.toBe('approved')
      expect(await publishSeen(id)).toBe(false)
    }
  })

  it('takes no forged approval', async () => {
    const id = await inState('draft', kind, users.editor)
    const { approvedDigest } = await newest(kind, await inState('approved', kind, users.editor))
    for (const [door, ask] of Object.entries(doors)) {
      const data = { approvedDigest, approvedBy: chief.id, readersCopy: 'out' }
      await ask('editor', { kind, id, data: door === 'graphql' ? {} : data })
      const stored = await newest(kind, id)
      expect([door, stored.approvedBy ?? null, stored.approvedDigest ?? null]).toEqual([
        door,
        null,
        null,
      ])
      expect([door, stored.readersCopy]).toEqual([door, 'none'])
    }
  })

  it('asks two persons again for what was taken back', async () => {
    const id = await inState('approved', kind, users.editor)
    await publishSeen(id)
    await at.editor.send('PATCH', `/${kind}/${id}`, { _status: 'draft' })
    expect(await newest(kind, id)).toMatchObject({
      readersCopy: 'withdrawn',
      reviewState: 'editing',
    })
    expect(await publishSeen(id)).toBe(false)
  })
})
