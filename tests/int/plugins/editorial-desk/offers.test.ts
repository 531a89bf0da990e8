import {
  createLocalReq,
  docAccessOperation,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '../../../../collections/access/roles.ts'
import {
  type Deed,
  deedsIn,
  hasDrafts,
  intoTrash,
  type Place,
  shownCollections,
  situationsIn,
} from '../../../factories/deeds.ts'
import { factoriesFor, type TestUser } from '../../../factories/index.ts'
import { createMaker, type DocumentId } from '../../../factories/makeDocument.ts'
import { type Answer, visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let situations: ReturnType<typeof situationsIn>
let people: Parameters<typeof situationsIn>[0]
const users = {} as Record<Role, TestUser>
const at = {} as Record<Role, Visitor>
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  const make = factoriesFor(payload)
  await make.makeUser('administrator')
  const author = await make.makeUser('reporter')
  for (const role of roles) {
    users[role] = await make.makeUser(role)
    at[role] = await visitorTo(payload, users[role])
  }
  people = { payload, maker: createMaker(payload), author, users, at }
  situations = situationsIn(people)
})
afterAll(() => newsroom.close())

type Collection = SanitizedCollectionConfig

/** As the panel asks before it shows a button. */
async function isOffered(
  { collection, id, role }: Place,
  { asked, takes }: Omit<Deed, 'carryOut'>,
) {
  const { slug } = collection
  const draft = hasDrafts(collection)
  const row = (await payload.findByID({
    ...{ collection: slug, id, depth: 0, draft, trash: true },
    ...{ overrideAccess: true },
  })) as object
  const req = await createLocalReq({ user: users[role] }, payload)
  const found = await docAccessOperation({
    ...{ id, collection: { config: collection }, data: { ...row, ...asked }, req },
  })
  return takes in found && Boolean(found[takes as 'update'])
}
const messagesOf = ({ body }: Answer): string[] => {
  const { errors = [] } = (body ?? {}) as { errors?: { message: string }[] }
  return errors.map(({ message }) => message)
}
const isDone = (answer: Answer): boolean => {
  const { docs } = (answer.body ?? {}) as { docs?: unknown[] }
  return answer.status < 400 && messagesOf(answer).length === 0 && docs?.length !== 0
}

/** What Payload says of whatever is refused. */
const general = /không có quyền|not allowed/i
/** Who may instead, or what to do. */
const helps = /Chỉ |Không ai |Hãy /

type Faults = { readonly offered: string[]; readonly unexplained: string[] }

/** All that somebody may find in a collection, and all that the panel lets people do with it. */
async function faultsIn(collection: Collection, role: Role): Promise<Faults> {
  const faults: Faults = { offered: [], unexplained: [] }
  for (const [situation, prepare] of Object.entries(situations)) {
    for (const [name, deed] of Object.entries(deedsIn(people, collection))) {
      const id = await prepare(collection, role)
      if (id === null) continue
      if (deed.isInTrash) await intoTrash(people, collection, id)
      const place = { collection, id, role }
      const offered = await isOffered(place, deed)
      const answer = await deed.carryOut(place)
      const told = `${role}, ${situation}: ${name}: ${answer.text}`
      if (offered && !isDone(answer)) faults.offered.push(told)
      const isSaid = messagesOf(answer).every((text) => helps.test(text) && !general.test(text))
      if (!isSaid) faults.unexplained.push(told)
    }
  }
  return faults
}

describe('the panel', () => {
  it('offers nobody what it then refuses, and says of all that it refuses who may', async () => {
    for (const collection of shownCollections(payload)) {
      for (const role of roles) {
        const { offered, unexplained } = await faultsIn(collection, role)
        expect({ in: collection.slug, offered, unexplained }).toEqual({
          ...{ in: collection.slug, offered: [], unexplained: [] },
        })
      }
    }
  }, 480_000)

  it('still offers an officer her own creative, and an editor what is out', async () => {
    const creatives = shownCollections(payload).find(({ slug }) => slug === 'creatives')
    if (!creatives) throw new Error('no creatives')
    const own = await situations['own']?.(creatives, 'campaign-officer')
    const live = await situations['before readers']?.(creatives, 'editor')
    const offer = (id: DocumentId | null | undefined, role: Role) =>
      isOffered(
        { collection: creatives, id: id ?? '', role },
        { asked: {}, takes: 'delete', isInTrash: false },
      )
    expect(await offer(own, 'campaign-officer')).toBe(true)
    expect(await offer(live, 'campaign-officer')).toBe(false)
    expect(await offer(live, 'editor')).toBe(true)
  })
})
