import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type TestUser } from '../../../factories/index.ts'
import { graphqlNamesOf, literal } from '../../../factories/graphqlText.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { campaignFactories, type Id } from './campaigns.ts'

let newsroom: Newsroom
let payload: Payload
let make: ReturnType<typeof campaignFactories>
let user: TestUser
let editor: Visitor
let officer: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = campaignFactories(payload)
  const staff = factoriesFor(payload)
  user = await staff.makeUser('editor')
  editor = await visitorTo(payload, user)
  officer = await visitorTo(payload, await staff.makeUser('campaign-officer'))
})
afterAll(() => newsroom.close())

const kinds = { campaigns: 'name', creatives: 'headline' } as const
type Kind = keyof typeof kinds
const doors: Readonly<Record<string, (kind: Kind, version: Id) => Promise<unknown>>> = {
  'REST, as the panel’s button': (kind, version) =>
    editor.send('POST', `/${kind}/versions/${version}?draft=false`),
  'REST, by an officer': (kind, version) => officer.send('POST', `/${kind}/versions/${version}`),
  GraphQL: (kind, version) => {
    const { one } = graphqlNamesOf({ slug: kind })
    return editor.graphql(`mutation { restoreVersion${one}(id: ${literal(version)}) { id } }`)
  },
  'Local API with a user': (kind, version) =>
    payload.restoreVersion({
      ...{ collection: kind, id: String(version), user, overrideAccess: false },
    }),
}
type Row = { readonly _status?: string; readonly name?: string; readonly headline?: string }
const rowOf = async (kind: Kind, id: Id, draft: boolean) =>
  (await payload.findByID({ collection: kind as 'campaigns', id, depth: 0, draft })) as Row

/** One that readers have, whose older versions are an approved one and a draft. */
async function withHistory(kind: Kind) {
  const made = await make.makeCampaign()
  const id = kind === 'campaigns' ? made.id : made.creative
  const save = (query: string, data: object) =>
    payload.update({
      ...{ collection: kind as 'campaigns', id: id, draft: query !== '' },
      data: data,
    })
  await save('draft', { [kinds[kind]]: 'Bản nháp cũ' })
  await save('', { [kinds[kind]]: 'Đang chạy', _status: 'published' })
  const { docs } = await payload.findVersions({
    ...{ collection: kind as 'campaigns', where: { parent: { equals: id } }, sort: 'updatedAt' },
    depth: 0,
  })
  const versions = docs as unknown as { id: Id; version: Row }[]
  return { id, old: versions.slice(0, 2) }
}

describe.each(Object.keys(kinds) as Kind[])('restoring a version of %s', (kind) => {
  it.each(Object.keys(doors))(
    'makes a draft and leaves readers what they have: %s',
    async (door) => {
      const { id, old } = await withHistory(kind)
      expect(old).toHaveLength(2)
      for (const { id: version, version: words } of old) {
        const answer = (await doors[door]?.(kind, version)) as { status?: number; text?: string }
        expect([answer.status ?? 200, answer.text ?? '']).toEqual([
          200,
          expect.not.stringContaining('errors'),
        ])
        const name = kinds[kind]
        expect(await rowOf(kind, id, false)).toMatchObject({
          ...{ _status: 'published', [name]: 'Đang chạy' },
        })
        expect(await rowOf(kind, id, true)).toMatchObject({
          ...{ _status: 'draft', [name]: words[name as keyof Row] },
        })
      }
    },
  )
})
