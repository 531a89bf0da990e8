import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { factoriesFor, type TestUser } from '../../../factories/index.ts'
import { type Answer, visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { isMongoRun } from '../../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { type Id, iso, july } from './campaigns.ts'

const roles = ['stranger', 'reporter', 'officer', 'editor', 'chief', 'administrator'] as const
type Role = (typeof roles)[number]
const jobs = {
  reporter: 'reporter',
  officer: 'campaign-officer',
  editor: 'editor',
  chief: 'editor-in-chief',
  administrator: 'administrator',
} as const
/** From whom on something is allowed; the rest of the list may too. */
const from = (first: Role): readonly Role[] => roles.slice(roles.indexOf(first))
const who = {
  '–': [],
  officer: from('officer'),
  editor: from('editor'),
  chief: from('chief'),
} as const satisfies Record<string, readonly Role[]>
type Who = keyof typeof who

/** What readers have, and what lies beside it. */
const states = {
  'an ordinary draft': { live: null, draft: 'public-health' },
  'an ordinary one that is out': { live: 'public-health', draft: null },
  'an ordinary one that is out, with an emergency’s draft': {
    live: 'public-health',
    draft: 'emergency',
  },
  'an emergency that waits': { live: null, draft: 'emergency' },
  'an emergency that is out': { live: 'emergency', draft: null },
  'an emergency that is out, with a draft': { live: 'emergency', draft: 'emergency' },
} as const
type State = keyof typeof states

type Action = {
  readonly data: Readonly<Record<string, string>> | null
  readonly isDraft: boolean
  /** In the order of the states. */
  readonly may: readonly [Who, Who, Who, Who, Who, Who]
  /** What readers have afterwards, where it was allowed; undefined is what they had. */
  readonly shown?: 'emergency' | 'gone' | 'nothing' | 'public-health'
}
const ordinary = { kind: 'public-health' }
const emergency = { kind: 'emergency' }
const out = { _status: 'published' }
const actions: Readonly<Record<string, Action>> = {
  'take back': {
    data: { _status: 'draft' },
    isDraft: false,
    may: ['officer', 'editor', 'editor', 'editor', 'editor', 'editor'],
    shown: 'nothing',
  },
  publish: {
    data: out,
    isDraft: false,
    may: ['editor', 'editor', '–', '–', '–', '–'],
    shown: 'public-health',
  },
  'publish a draft': {
    data: out,
    isDraft: true,
    may: ['editor', 'editor', '–', '–', '–', '–'],
    shown: 'public-health',
  },
  'save a draft': {
    data: { name: 'Sửa' },
    isDraft: true,
    may: ['officer', 'officer', 'editor', 'editor', 'editor', 'editor'],
  },
  save: {
    data: { name: 'Sửa' },
    isDraft: false,
    may: ['officer', 'editor', '–', 'editor', '–', '–'],
  },
  'make an emergency of the draft': {
    data: emergency,
    isDraft: true,
    may: ['chief', 'chief', 'editor', 'editor', 'editor', 'editor'],
  },
  'make an emergency and publish': {
    data: { ...emergency, ...out },
    isDraft: false,
    may: ['–', '–', '–', '–', '–', '–'],
  },
  'make the draft ordinary': {
    data: ordinary,
    isDraft: true,
    may: ['officer', 'officer', 'editor', 'editor', 'editor', 'editor'],
  },
  'make it ordinary and publish': {
    data: { ...ordinary, ...out },
    isDraft: false,
    may: ['editor', 'editor', '–', '–', '–', '–'],
    shown: 'public-health',
  },
  delete: {
    data: null,
    isDraft: false,
    may: ['editor', 'editor', 'editor', 'editor', 'editor', 'editor'],
    shown: 'gone',
  },
}

let newsroom: Newsroom
let payload: Payload
const visitors = new Map<Role, Visitor>()
const users = new Map<Role, TestUser>()
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  const staff = factoriesFor(payload)
  await staff.makeUser('administrator')
  visitors.set('stranger', await visitorTo(payload))
  for (const [role, job] of Object.entries(jobs) as [Exclude<Role, 'stranger'>, never][]) {
    const user = await staff.makeUser(job)
    users.set(role, user)
    visitors.set(role, await visitorTo(payload, user))
  }
})
afterAll(() => newsroom.close())

async function prepare(state: State): Promise<Id> {
  // Past the hooks: what was tried before leaves no emergency that this one would meet.
  await payload.db.deleteMany({ collection: 'campaigns', where: {} })
  const { live, draft } = states[state]
  const [startsAt, endsAt] = july.map(iso)
  const { id } = await payload.create({
    collection: 'campaigns',
    data: {
      ...{ kind: live ?? draft, name: 'Như đã duyệt', priority: '3', weight: 10 },
      ...{ windows: [{ startsAt, endsAt }], targeting: { reach: 'every-page' } },
      _status: live ? 'published' : 'draft',
    } as never,
    depth: 0,
    draft: !live,
  })
  if (live && draft) {
    const data = { kind: draft, name: 'Bản sửa' }
    await payload.update({ collection: 'campaigns', id, data, draft: true })
  }
  return id
}

const doors = {
  rest: (visitor, id, { data, isDraft }) =>
    data
      ? visitor.send('PATCH', `/campaigns/${id}${isDraft ? '?draft=true' : ''}`, data)
      : visitor.send('DELETE', `/campaigns/${id}`),
  bulk: async (visitor, id, { data, isDraft }) => {
    const where = `/campaigns?where[id][equals]=${id}${isDraft ? '&draft=true' : ''}`
    return data ? visitor.send('PATCH', where, data) : visitor.send('DELETE', where)
  },
  graphql: (visitor, id, { data, isDraft }) => {
    const fields = Object.entries(data ?? {}).map(([name, value]) =>
      name === 'name' ? `${name}: "${value}"` : `${name}: ${value.replace('-', '_')}`,
    )
    const key = typeof id === 'number' ? String(id) : `"${id}"`
    return visitor.graphql(
      data
        ? `mutation { updateCampaign(id: ${key}, draft: ${isDraft}, data: { targeting: { reach: every_page }, ${fields.join(', ')} }) { id } }`
        : `mutation { deleteCampaign(id: ${key}) { id } }`,
    )
  },
} as const satisfies Record<string, (visitor: Visitor, id: Id, action: Action) => Promise<Answer>>
type Door = keyof typeof doors | 'local'

/** Whether the door let the action through. */
async function attempt(role: Role, door: Door, id: Id, action: Action): Promise<boolean> {
  if (door !== 'local') {
    const visitor = visitors.get(role)
    if (!visitor) throw new Error(role)
    const { status, body } = await doors[door](visitor, id, action)
    expect(status).toBeLessThan(500)
    const { errors = [] } = (body ?? {}) as { errors?: unknown[] }
    return status < 400 && errors.length === 0
  }
  const user = users.get(role)
  const asked = { collection: 'campaigns', id, overrideAccess: false, user } as const
  const { data, isDraft } = action
  const done = data ? payload.update({ ...asked, data, draft: isDraft }) : payload.delete(asked)
  return done.then(
    () => true,
    () => false,
  )
}

type Live = { id: Id; kind: string; name: string; _status: string } | null
const liveOf = (id: Id): Promise<Live> =>
  payload.db.findOne<NonNullable<Live>>({ collection: 'campaigns', where: { id: { equals: id } } })
const shownOf = (live: Live): string => {
  if (!live) return 'gone'
  return live._status === 'published' ? live.kind : 'nothing'
}

/** A write that goes through costs the most, and whoever may more than the least may it too. */
const stateForEverybody: State = 'an emergency that is out'
const doorsTried = ['rest', 'bulk', 'graphql or local'] as const

describe.each(Object.keys(states) as State[])('%s', (state) => {
  const index = Object.keys(states).indexOf(state)
  it.each(doorsTried)('is as the table says at the door %s', async (door) => {
    const isPlain = door === 'rest' && !isMongoRun
    const tried: readonly Role[] = isPlain ? roles : ['officer', 'editor']
    let id = await prepare(state)
    for (const [row, [name, action]] of Object.entries(actions).entries()) {
      const allowed: readonly Role[] = who[action.may[index] ?? '–']
      // Behind these two is one function, by id, as behind the plain door.
      const at = door === 'graphql or local' ? (row % 2 === index % 2 ? 'graphql' : 'local') : door
      for (const role of tried) {
        const isImplied = tried.slice(0, tried.indexOf(role)).some((less) => allowed.includes(less))
        if (isImplied && !(isPlain && state === stateForEverybody)) continue
        const before = await liveOf(id)
        const isThrough = await attempt(role, at, id, action)
        const what = `${role}: ${name}`
        expect([what, isThrough]).toEqual([what, allowed.includes(role)])
        const after = await liveOf(id)
        if (!isThrough) expect([what, after]).toEqual([what, before])
        else expect([what, shownOf(after)]).toEqual([what, action.shown ?? shownOf(before)])
        if (isThrough) id = await prepare(state)
      }
    }
  })
})
