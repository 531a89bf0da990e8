import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { rememberOldTargets } from '../../../../plugins/campaign-banners/collections/rememberOldTargets.ts'
import { parseTargeting } from '../../../../plugins/campaign-banners/core/targeting.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { campaignFactories, type Id } from './campaigns.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories & ReturnType<typeof campaignFactories>
let editor: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = { ...factoriesFor(payload), ...campaignFactories(payload) }
  await make.makeUser('administrator')
  editor = await visitorTo(payload, await make.makeUser('editor'))
})
afterAll(() => newsroom.close())

const options = {
  sections: { slug: 'categories', parentField: 'parent' },
  tags: { slug: 'tags' },
  slugs: { campaigns: 'campaigns' },
} as never
type Row = { id: Id; updatedAt: string; targeting: { chosen: object | null; sections: Id[] } }
const campaigns = 'campaigns'

const liveOf = async (id: Id): Promise<Row> => {
  const row = await payload.db.findOne<Row>({
    collection: campaigns,
    where: { id: { equals: id } },
  })
  if (!row) throw new Error(String(id))
  return row
}
type Version = { id: Id; latest?: boolean; version: Row & { name: string } }
const versionsOf = async (id: Id): Promise<Version[]> => {
  const where = { parent: { equals: id } }
  const found = await payload.db.findVersions({ collection: campaigns, where, limit: 0 })
  return found.docs as unknown as Version[]
}
const aimedAt = (sections: readonly Id[]) => ({
  reach: 'matching',
  width: 'any',
  types: ['home'],
  sections,
})
/** It would come out on every front page, whatever was chosen beside. */
const isSetFree = (targeting: unknown): boolean => {
  const parsed = parseTargeting(targeting)
  return parsed.reach === 'pages' && parsed.sections === null
}

describe('a campaign from before it was remembered at what it was aimed', () => {
  async function makeOld() {
    const sections = [await make.makeSection(), await make.makeSection()].map(({ id }) => id)
    const [live, drafted] = sections as [Id, Id]
    const { id } = await make.makeCampaign({ targeting: aimedAt([live]) })
    const draft = { name: 'Bản sửa', targeting: aimedAt([drafted]) } as never
    await payload.update({ collection: campaigns, id, data: draft, draft: true })
    await forget(id)
    return { id, live, drafted }
  }

  /** As the rows were stored before. */
  async function forget(id: Id) {
    const { targeting } = await liveOf(id)
    const data = { targeting: { ...targeting, chosen: null }, updatedAt: null }
    await payload.db.updateOne({ collection: campaigns, id, data })
    for (const { id: versionId, ...row } of await versionsOf(id)) {
      const version = { ...row.version, targeting: { ...row.version.targeting, chosen: null } }
      const versionData = { ...row, version } as never
      await payload.db.updateVersion({ collection: campaigns, id: versionId, versionData })
    }
  }

  it('is on no page once its section is deleted, as readers have it and in every version', async () => {
    const { id, live, drafted } = await makeOld()
    await rememberOldTargets(payload, options)
    for (const section of [live, drafted]) {
      await payload.delete({ collection: 'categories', id: section })
    }
    expect(isSetFree((await liveOf(id)).targeting)).toBe(false)
    const versions = await versionsOf(id)
    expect(versions.length).toBeGreaterThan(1)
    expect(versions.filter(({ version }) => isSetFree(version.targeting))).toEqual([])
  })

  it('is as new as it was, and the same in all else', async () => {
    const { id } = await makeOld()
    const before = { live: await liveOf(id), versions: await versionsOf(id) }
    await rememberOldTargets(payload, options)
    const after = { live: await liveOf(id), versions: await versionsOf(id) }
    const chosen = { sections: 1, tags: 0 }
    expect(after.live).toEqual({
      ...before.live,
      targeting: { ...before.live.targeting, chosen },
    })
    expect(after.versions).toEqual(
      before.versions.map(({ version, ...row }) => ({
        ...row,
        version: { ...version, targeting: { ...version.targeting, chosen } },
      })),
    )
  })

  it('is remembered once: what was lost since is not forgotten at the next start', async () => {
    const { id, live } = await makeOld()
    await rememberOldTargets(payload, options)
    await payload.delete({ collection: 'categories', id: live })
    await rememberOldTargets(payload, options)
    expect(isSetFree((await liveOf(id)).targeting)).toBe(false)
  })

  it('is remembered however many there are', async () => {
    const { id: section } = await make.makeSection()
    const row = await liveOf((await make.makeCampaign({ targeting: aimedAt([section]) })).id)
    const { id: _, ...data } = {
      ...row,
      targeting: { ...row.targeting, chosen: null },
      windows: [],
    }
    for (let serial = 0; serial < 120; serial += 1) {
      await payload.db.create({ collection: campaigns, data: { ...data, name: `Cũ ${serial}` } })
    }
    await rememberOldTargets(payload, options)
    const where = { 'targeting.chosen': { exists: false } }
    expect(await payload.db.count({ collection: campaigns, where })).toEqual({ totalDocs: 0 })
  })
})

describe('an earlier version that is restored', () => {
  it.each([true, false])('keeps what was chosen for it and lost (draft: %s)', async (draft) => {
    const sections = [await make.makeSection(), await make.makeSection()].map(({ id }) => id)
    const [lost, chosenSince] = sections as [Id, Id]
    const { id } = await make.makeCampaign({ name: 'Bản đầu', targeting: aimedAt([lost]) })
    const next = { name: 'Bản sau', targeting: aimedAt([chosenSince]), _status: 'published' }
    expect((await editor.send('PATCH', `/campaigns/${id}`, next)).status).toBe(200)
    await payload.delete({ collection: 'categories', id: lost })
    const first = (await versionsOf(id)).find(({ version }) => version.name === 'Bản đầu')
    const path = `/campaigns/versions/${String(first?.id)}${draft ? '?draft=true' : ''}`
    expect((await editor.send('POST', path)).status).toBe(200)
    const { body } = await editor.get(`/campaigns/${id}?draft=true&depth=0`)
    expect(body).toMatchObject({ name: 'Bản đầu' })
    expect(isSetFree((body as Row).targeting)).toBe(false)
  })
})
