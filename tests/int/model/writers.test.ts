import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories, type TestUser } from '../../factories/index.ts'
import { enumsOf, graphqlNamesOf, literal } from '../../factories/graphqlText.ts'
import { type Answer, visitorTo, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

const staff = {
  owner: 'reporter',
  colleague: 'reporter',
  officer: 'campaign-officer',
  editor: 'editor',
  chief: 'editor-in-chief',
  administrator: 'administrator',
} as const
type Name = keyof typeof staff
type Who = Name | 'nobody'
const everybody: readonly Who[] = ['nobody', ...(Object.keys(staff) as Name[])]

let newsroom: Newsroom
let payload: Payload
let make: Factories
const users = {} as Record<Name, TestUser>
const at = {} as Record<Who, Visitor>
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  await make.makeUser('administrator')
  for (const name of Object.keys(staff) as Name[]) {
    users[name] = await make.makeUser(staff[name])
    at[name] = await visitorTo(payload, users[name])
  }
  at.nobody = await visitorTo(payload)
})
afterAll(() => newsroom.close())

type Id = number | string
const kinds = {
  articles: { title: 'headline', make: (data: object) => make.makeArticle(data) },
  events: { title: 'title', make: (data: object) => make.makeEvent(data) },
  'product-spotlights': { title: 'name', make: (data: object) => make.makeSpotlight(data) },
  'public-health-messages': {
    title: 'title',
    make: (data: object) => make.makeHealthMessage(data),
  },
} as const
type Kind = keyof typeof kinds
const publishersOf = (kind: Kind): readonly Who[] => [
  ...(kind === 'public-health-messages' ? (['officer'] as const) : []),
  ...(['editor', 'chief', 'administrator'] as const),
]
const hasWriters = (kind: Kind): boolean => kind !== 'public-health-messages'

const schedule = (kind: Kind, id: Id) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date('2100-01-01'),
    input: { type: 'publish', doc: { relationTo: kind, value: String(id) } } as never,
  })

/** From where a step is taken; each is the owner's. */
const states: Readonly<Record<string, (kind: Kind, data?: object) => Promise<Id>>> = {
  'a draft': async (kind, data) => {
    const draft = { _status: 'draft', createdBy: users.owner.id, ...data }
    return (await kinds[kind].make(draft)).id
  },
  'a submitted draft': (kind) => inState('a draft', kind, { reviewState: 'submitted' }),
  'a scheduled draft': async (kind) => {
    const id = await inState('a draft', kind)
    await schedule(kind, id)
    return id
  },
  'what is out': async (kind) => (await kinds[kind].make({ createdBy: users.owner.id })).id,
  'what is out, with a draft': async (kind) => {
    const id = await inState('what is out', kind)
    const data = { [kinds[kind].title]: 'Bản sửa' }
    await payload.update({ collection: kind, id, draft: true, data: data })
    return id
  },
  'what was taken back': async (kind) => {
    const id = await inState('what is out', kind)
    await payload.update({ collection: kind, id, data: { _status: 'draft' } as never })
    return id
  },
}
const inState = (state: string, kind: Kind, data?: object): Promise<Id> => {
  const prepare = states[state]
  if (!prepare) throw new Error(state)
  return prepare(kind, data)
}

type Step = { readonly data: (kind: Kind) => object; readonly byOwner: boolean }
const steps: Readonly<Record<string, Step>> = {
  write: { data: (kind) => ({ [kinds[kind].title]: 'Viết lại' }), byOwner: true },
  submit: { data: () => ({ reviewState: 'submitted' }), byOwner: true },
  'call a draft': { data: () => ({ _status: 'draft' }), byOwner: true },
  return: {
    data: () => ({ reviewState: 'returned', reviewNote: 'Xem lại số liệu' }),
    byOwner: false,
  },
  publish: { data: () => ({ _status: 'published' }), byOwner: false },
}
const openToOwner = ['a draft', 'a submitted draft']

const joins = (door: string): boolean => door === 'rest' || door === 'graphql'

type Try = { readonly who: Who; readonly kind: Kind; readonly state: string; readonly door: string }

function may({ who, kind, state, door }: Try, name: string, step: Step): boolean {
  if (publishersOf(kind).includes(who)) {
    // What readers have keeps its step; a change that says nothing of that joins the draft beside it.
    const isDraft = door === 'draft' || (state === 'what is out, with a draft' && joins(door))
    if (isDraft || !state.startsWith('what is out')) return true
    if (name === 'submit' || name === 'return') return false
    return name !== 'write' || state === 'what is out' || door === 'bulk'
  }
  return who === 'owner' && hasWriters(kind) && openToOwner.includes(state) && step.byOwner
}

type Asked = { readonly kind: Kind; readonly id: Id; readonly data: object }
type Door = (who: Who, asked: Asked) => Promise<Answer | null>
const doors: Readonly<Record<string, Door>> = {
  rest: (who, { kind, id, data }) => at[who].send('PATCH', `/${kind}/${id}`, data),
  draft: (who, { kind, id, data }) => at[who].send('PATCH', `/${kind}/${id}?draft=true`, data),
  bulk: (who, { kind, id, data }) =>
    at[who].send('PATCH', `/${kind}?where[id][equals]=${id}`, data),
  graphql: (who, { kind, id, data }) => {
    const { one } = graphqlNamesOf({ slug: kind })
    const given = literal(data, enumsOf(payload.collections[kind].config))
    return at[who].graphql(`mutation { update${one}(id: ${literal(id)}, data: ${given}) { id } }`)
  },
  local: async (who, { kind, id, data }) => {
    const user = who === 'nobody' ? null : users[who]
    const asked = { collection: kind, id, data: data as never, overrideAccess: false } as const
    return payload.update({ ...asked, ...(user ? { user } : {}) }).then(
      () => null,
      (error: unknown) => ({ status: 403, body: null, text: String(error) }),
    )
  },
}

const isThrough = (answer: Answer | null): boolean => {
  if (!answer) return true
  const { errors = [], docs } = (answer.body ?? {}) as { errors?: unknown[]; docs?: unknown[] }
  // A bulk change of what one may not change changes nothing, and says so or not.
  return answer.status < 400 && errors.length === 0 && docs?.length !== 0
}
type Stored = {
  readonly id: number
  readonly expiresAt?: string | null
  readonly publishedAt?: string | null
}
async function storedOf(kind: Kind, id: Id) {
  const live = await payload.db.findOne<Stored>({ collection: kind, where: { id: { equals: id } } })
  const newest = await payload.findByID({ collection: kind, id, draft: true, depth: 0 })
  return { live, newest: newest as unknown as Stored }
}

/** A story’s writer is asked at every door; everybody else at another for each step. */
const statesOf = (kind: Kind): readonly string[] =>
  kind === 'articles' ? Object.keys(states) : ['a draft', 'what is out, with a draft']

describe.each(Object.keys(kinds) as Kind[])('the steps of %s', (kind) => {
  it.each(statesOf(kind))('from %s are as the rule says, by every door', async (state) => {
    let turn = 0
    let id = await inState(state, kind)
    let before = await storedOf(kind, id)
    for (const [name, step] of Object.entries(steps)) {
      for (const who of everybody) {
        for (const [index, [door, ask]] of Object.entries(doors).entries()) {
          turn += 1
          const isMain = kind === 'articles' && who === 'owner'
          if (!isMain && (turn + index) % 5 !== 0) continue
          const answer = await ask(who, { kind, id, data: step.data(kind) })
          const what = `${who}: ${name} by ${door}`
          expect([what, (answer?.status ?? 200) < 500]).toEqual([what, true])
          expect([what, isThrough(answer)]).toEqual([
            what,
            may({ who, kind, state, door }, name, step),
          ])
          if (isThrough(answer)) {
            id = await inState(state, kind)
            before = await storedOf(kind, id)
          } else expect([what, await storedOf(kind, id)]).toEqual([what, before])
        }
      }
    }
  })

  it('take no state that there is not, from anybody', async () => {
    const wrong = (offered: string): unknown[] => [
      ...[offered.toUpperCase(), ` ${offered}`, `${offered}\n`, `${offered}\u200B`, ''],
      ...[offered.replaceAll(/[a-z]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0))],
      ...[[offered], [[offered]], { equals: offered }, { $ne: null }, true, 1, 'trash'],
    ]
    let turn = 0
    for (const state of ['a draft', 'what is out']) {
      const id = await inState(state, kind)
      const before = await storedOf(kind, id)
      for (const field of ['_status', 'reviewState']) {
        for (const value of wrong(field === '_status' ? 'published' : 'submitted')) {
          for (const who of ['owner', 'editor'] as const) {
            turn += 1
            const path = [`/${kind}/${id}`, `/${kind}?where[id][equals]=${id}`][turn % 2] ?? ''
            const { status } = await at[who].send('PATCH', path, { [field]: value })
            const what = `${who}: ${field} ${JSON.stringify(value)} at ${path}`
            const isNo = who === 'editor' ? status === 400 : status >= 200 && status < 500
            expect([what, isNo, status]).toEqual([what, true, status])
          }
        }
      }
      expect(await storedOf(kind, id)).toEqual(before)
    }
  })
})

describe('a copy', () => {
  it('is a draft of whoever makes it, by every door, whatever it is a copy of', async () => {
    for (const kind of Object.keys(kinds) as Kind[]) {
      const id = await inState('what is out', kind)
      const before = await countOut(kind)
      const { one } = graphqlNamesOf({ slug: kind })
      for (const who of ['owner', 'officer', 'editor'] as const) {
        const path = `/${kind}/${id}/duplicate`
        const answers = [
          await at[who].send('POST', path, {}),
          await at[who].send('POST', `${path}?draft=false`, {}),
          await at[who].send('POST', `${path}?draft=false`, { _status: 'published' }),
          await at[who].graphql(
            `mutation { duplicate${one}(id: ${literal(id)}, data: {}) { _status } }`,
          ),
        ]
        for (const { status, text } of answers) {
          expect([kind, who, status < 500]).toEqual([kind, who, true])
          expect(text).not.toContain('"_status":"published"')
        }
      }
      expect(await countOut(kind)).toBe(before)
    }
  })
  const countOut = async (kind: Kind): Promise<number> =>
    (await payload.count({ collection: kind, where: { _status: { equals: 'published' } } }))
      .totalDocs

  it('keeps the embargo of its text', async () => {
    const embargoUntil = '2099-01-01T00:00:00.000Z'
    const id = await inState('a draft', 'articles', { embargoUntil })
    const { body } = await at.owner.send('POST', `/articles/${id}/duplicate`, {})
    expect(body).toMatchObject({ doc: { embargoUntil, _status: 'draft' } })
  })
})

describe('an embargo', () => {
  const soon = '2099-01-01T00:00:00.000Z'
  const later = '2099-06-01T00:00:00.000Z'
  const embargoOf = async (id: Id) =>
    (await payload.findByID({ collection: 'articles', id, draft: true })).embargoUntil

  it('is set on her own draft and moved later by its writer, and lifted by an editor', async () => {
    const id = await inState('a draft', 'articles')
    const path = `/articles/${id}`
    for (const embargoUntil of [soon, later]) {
      expect((await at.owner.send('PATCH', path, { embargoUntil })).status).toBe(200)
      expect(await embargoOf(id)).toBe(embargoUntil)
    }
    expect((await at.editor.send('PATCH', path, { embargoUntil: null })).status).toBe(200)
    expect((await embargoOf(id)) ?? null).toBeNull()
  })

  it.each(Object.keys(doors))('is not lifted or shortened by its writer, by %s', async (door) => {
    const id = await inState('a draft', 'articles')
    // Beside the row of the collection, as the panel saves it.
    await at.editor.send('PATCH', `/articles/${id}?draft=true`, { embargoUntil: later })
    for (const embargoUntil of [null, '', soon, '2000-01-01T00:00:00.000Z']) {
      const answer = await doors[door]?.('owner', { kind: 'articles', id, data: { embargoUntil } })
      expect([embargoUntil, (answer?.status ?? 200) < 500]).toEqual([embargoUntil, true])
      expect([embargoUntil, await embargoOf(id)]).toEqual([embargoUntil, later])
    }
    await doors[door]?.('owner', { kind: 'articles', id, data: { headline: 'Viết tiếp' } })
    expect(await embargoOf(id)).toBe(later)
  })

  it('is told in words what to do, and outlives a restored version', async () => {
    const id = await inState('a draft', 'articles')
    await at.editor.send('PATCH', `/articles/${id}?draft=true`, { embargoUntil: later })
    const { status, text } = await at.owner.send('PATCH', `/articles/${id}?draft=true`, {
      embargoUntil: null,
    })
    expect([status, text]).toEqual([403, expect.stringContaining('Chỉ biên tập viên bỏ')])
    const where = { parent: { equals: id } }
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where,
      sort: 'updatedAt',
    })
    const path = `/articles/versions/${String(docs[0]?.id)}`
    for (const query of ['?draft=true', '']) {
      expect((await at.owner.send('POST', path + query)).status).toBe(200)
      expect(await embargoOf(id)).toBe(later)
    }
  })

  it('and an end are a publisher’s to say for what is none of the writer’s', async () => {
    const id = await inState('a draft', 'articles')
    const data = { expiresAt: later, publishedAt: soon }
    for (const ask of Object.values(doors)) await ask('owner', { kind: 'articles', id, data })
    const { newest } = await storedOf('articles', id)
    expect([newest.expiresAt ?? null, newest.publishedAt ?? null]).toEqual([null, null])
    for (const who of ['colleague', 'officer'] as const) {
      for (const [door, ask] of Object.entries(doors)) {
        await ask(who, { kind: 'articles', id, data: { embargoUntil: soon } })
        expect([who, door, (await embargoOf(id)) ?? null]).toEqual([who, door, null])
      }
    }
  })
})

describe('what an editor has scheduled', () => {
  it('is the writer’s again once the schedule is cancelled', async () => {
    const id = await inState('a draft', 'articles')
    const { id: job } = await schedule('articles', id)
    const rewrite = () =>
      at.owner.send('PATCH', `/articles/${id}?draft=true&autosave=true`, { headline: 'Lén sửa' })
    const { status, text } = await rewrite()
    expect([status, text]).toEqual([409, expect.stringContaining('đã được hẹn giờ')])
    await payload.delete({ collection: 'payload-jobs', id: job, user: users.editor })
    expect((await rewrite()).status).toBe(200)
  })
})
