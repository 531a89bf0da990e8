import fc from 'fast-check'
import type { Field, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeDay, storeInstant } from '../../../plugins/kit/dates/withStoredDates.ts'
import { isVisible } from '../../../plugins/kit/visibility.ts'
import { factoriesFor, type Factories, type TestUser } from '../../factories/index.ts'
import { visitorTo, type Answer, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'
import { oddStoredDates } from '../../helpers/storedDates.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let chief: TestUser
let editor: Visitor
let reader: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  chief = await make.makeUser('editor-in-chief')
  editor = await visitorTo(payload, chief)
  reader = await visitorTo(payload)
})
afterAll(() => newsroom.close())

type Doc = Record<string, unknown> & { readonly id: number | string }
const docOf = ({ body }: Answer): Doc => (body as { doc: Doc }).doc
const docsOf = ({ body }: Answer): Doc[] => (body as { docs: Doc[] }).docs

type DateUse = {
  readonly path: string
  readonly isKept: boolean
  /** Hidden from editors, shown and typed in one zone, or shown by components of ours and not typed. */
  readonly isInZone: boolean
}

/** Every date field under `fields`, within rich text too. */
function datesIn(fields: readonly Field[], path: string): DateUse[] {
  return fields.flatMap((field): DateUse[] => {
    const here = 'name' in field && field.name ? `${path}.${field.name}` : path
    if (field.type === 'date') {
      const { beforeValidate = [] } = field.hooks ?? {}
      const isKept = [storeInstant, storeDay].includes(beforeValidate[0] as never)
      const { hidden, components, disableListFilter } = field.admin ?? {}
      const isOurs = Boolean(components?.Cell && components.Field && disableListFilter)
      const isInZone = hidden === true || Boolean(field.timezone) || isOurs
      return [{ path: here, isKept, isInZone }]
    }
    if (field.type === 'richText') return richTextFields(field).flatMap((f) => datesIn(f, here))
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => datesIn(tab.fields, here))
    if (field.type === 'blocks') return field.blocks.flatMap((b) => datesIn(b.fields, here))
    return 'fields' in field ? datesIn(field.fields, here) : []
  })
}

/** What an editor's features hide in a text: without a node they give all of it. */
function richTextFields({ editor: given }: Extract<Field, { type: 'richText' }>): Field[][] {
  type SubFields = (args: { node: null; req: object }) => Field[] | null | undefined
  const { editorConfig } = given as unknown as {
    editorConfig: { features: { getSubFields: Map<string, SubFields> } }
  }
  return [...editorConfig.features.getSubFields.values()].map(
    (subFields) => subFields({ node: null, req: {} }) ?? [],
  )
}

const payloadsOwn =
  /\.(?:createdAt|updatedAt|deletedAt|lockUntil|resetPassword(?:Expiration|RequestedAt)|sessions\.(?:createdAt|expiresAt))$/

describe('every date field', () => {
  it('of every collection, global and text editor stores one form', () => {
    const { collections, globals } = payload.config
    const own = [...collections, ...globals].filter(({ slug }) => !slug.startsWith('payload-'))
    const dates = own.flatMap(({ slug, fields }) => datesIn(fields, slug))
    const fields = dates.filter(({ path }) => !payloadsOwn.test(path))
    expect(fields.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'articles.embargoUntil',
        'campaigns.windows.startsAt',
        'feeds.endsAt',
      ]),
    )
    expect(fields.filter(({ isKept }) => !isKept)).toEqual([])
  })

  it('is shown and typed in the newsroom’s zone, whatever zone the computer is in', () => {
    const { collections, globals } = payload.config
    const shown = [...collections, ...globals].filter(
      ({ slug, admin }) => !slug.startsWith('payload-') && admin.hidden !== true,
    )
    const dates = shown.flatMap(({ slug, fields }) => datesIn(fields, slug))
    const fields = dates.filter(({ path }) => !payloadsOwn.test(path))
    expect(fields.length).toBeGreaterThan(10)
    expect(fields.filter(({ isInZone }) => !isInZone)).toEqual([])
  })
})

const at = '2026-03-01T10:48:06-10:00'
const utc = '2026-03-01T20:48:06.000Z'

describe('a date is stored as one instant', () => {
  it('through REST: created, changed, changed in bulk, duplicated, within arrays', async () => {
    const section = (await make.makeSection()).id
    const { id } = docOf(
      await editor.send('POST', '/articles', {
        headline: 'Giờ giấc',
        section,
        embargoUntil: at,
        corrections: [
          { kind: 'correction', publishedAt: at, wrong: 'một', right: 'hai', isSigned: true },
        ],
        _status: 'published',
      }),
    )
    const draft = { expiresAt: '2026-05-01T00:00+07:00' }
    expect(
      (await editor.send('PATCH', `/articles/${id}?draft=true&autosave=true`, draft)).status,
    ).toBe(200)
    const bulk = `/articles?where[id][in]=${id}`
    expect((await editor.send('PATCH', bulk, { publishedAt: at })).status).toBe(200)
    expect(
      (await editor.send('POST', `/articles/${id}/duplicate`, { publishedAt: at })).status,
    ).toBe(200)
    const read = await editor.get(`/articles/${id}`)
    expect(read.body).toMatchObject({
      publishedAt: utc,
      embargoUntil: utc,
      corrections: [{ publishedAt: utc }],
    })
    expect(await oddStoredDates(payload)).toEqual([])
  })

  it('through GraphQL, literals and variables', async () => {
    const { id } = await make.makeArticle()
    const change = `updateArticle(id: ${JSON.stringify(id)}, data: { embargoUntil: "${at}" }) { embargoUntil }`
    const { body } = await editor.graphql(`mutation { ${change} }`)
    expect(body).toEqual({ data: { updateArticle: { embargoUntil: utc } } })
    expect(await oddStoredDates(payload)).toEqual([])
  })

  it('through the Local API, with a user and without, and by restoring a version', async () => {
    const { id } = await make.makeArticle({ embargoUntil: at })
    const as = { user: chief, overrideAccess: false }
    const target = { collection: 'articles', id } as const
    await payload.update({ ...target, data: { publishedAt: at }, ...as })
    await payload.update({ ...target, data: { embargoUntil: new Date(at) as never } })
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    await payload.restoreVersion({ collection: 'articles', id: docs[0]?.id as never, ...as })
    expect(await payload.findByID({ ...target })).toMatchObject({ embargoUntil: utc })
    expect(await oddStoredDates(payload)).toEqual([])
  })

  it('in campaigns’ windows, partner feeds, pins and globals', async () => {
    const { id: story } = await make.makeArticle()
    await payload.create({
      collection: 'campaigns',
      data: {
        name: 'Cuối tuần',
        windows: [{ startsAt: at, endsAt: '2026-03-02T20:00:59.5+14:00' }],
        _status: 'draft',
      } as never,
      draft: true,
    })
    await payload.create({ collection: 'feeds', data: { name: 'Đối tác', endsAt: at } as never })
    const pins = [{ story: { relationTo: 'articles', value: story }, until: at }]
    await make.makeArticle({ relatedPins: pins } as never)
    await payload.updateGlobal({
      slug: 'site-identity',
      data: { paperName: 'Báo', licenceDate: '2020-01-01' },
    })
    expect(await oddStoredDates(payload)).toEqual([])
    const { licenceDate } = await payload.findGlobal({ slug: 'site-identity' })
    expect(licenceDate).toBe('2020-01-01T12:00:00.000Z')
  })
})

describe('what is no date', () => {
  const values = [
    ...['abc', '2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-01-01T24:61:00Z'],
    ...['2026-01-01T08:00:00', '0001-01-01T00:00:00Z', 1_767_225_600_000, true, ['abc'], {}],
  ]

  it.each(values)('%j is refused with the field’s name, in drafts too', async (value) => {
    const { id } = await make.makeArticle()
    const attempts = [
      editor.send('PATCH', `/articles/${id}`, { embargoUntil: value }, 'vi'),
      editor.send(
        'PATCH',
        `/articles/${id}?draft=true&autosave=true`,
        { embargoUntil: value },
        'vi',
      ),
      editor.send('POST', '/articles?draft=true', { headline: 'Nháp', embargoUntil: value }, 'vi'),
      editor.send('POST', '/articles?draft=true', { corrections: [{ publishedAt: value }] }, 'vi'),
    ]
    const answers = await Promise.all(attempts)
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
    expect(answers[0]?.body).toMatchObject({
      errors: [{ data: { errors: [{ path: 'embargoUntil', label: 'Cấm đăng trước' }] } }],
    })
    expect(answers[3]?.text).toContain('corrections.0.publishedAt')
    expect(answers[0]?.text).toMatch(/Hãy (ghi|xem)/)
    expect((await payload.findByID({ collection: 'articles', id })).embargoUntil ?? null).toBeNull()
  })

  it('is refused by GraphQL in the same words', async () => {
    const { id } = await make.makeArticle()
    const change = `updateArticle(id: ${JSON.stringify(id)}, data: { embargoUntil: "2026-02-30T00:00:00Z" }) { id }`
    const { text } = await editor.graphql(`mutation { ${change} }`)
    expect(text).toContain('không phải là ngày giờ có thật')
  })

  it('in a bulk change is reported for each document', async () => {
    const { id } = await make.makeArticle()
    const answer = await editor.send('PATCH', `/articles?where[id][in]=${id}`, { expiresAt: 'abc' })
    expect(answer.status).toBe(400)
  })
})

/** An instant as a clock some hours from Greenwich shows it. */
const spelt = (instant: number, hours: number): string => {
  const sign = hours < 0 ? '-' : '+'
  const offset = `${sign}${String(Math.abs(hours)).padStart(2, '0')}:00`
  return new Date(instant + hours * 3_600_000).toISOString().replace('Z', offset)
}
const hourMs = 3_600_000

describe('readers', () => {
  it('see by query what the rule shows by predicate, however its dates were spelt', async () => {
    const hours = fc.integer({ min: -14, max: 14 })
    const edge = fc.option(fc.record({ from: fc.integer({ min: -15, max: 15 }), hours }), {
      freq: 3,
    })
    const dates = fc.record({ publishedAt: edge, embargoUntil: edge })
    const section = (await make.makeSection()).id
    const now = Date.now()
    // Never near enough to `now` for the minutes that a test takes to matter.
    const text = (given: { from: number; hours: number } | null): string | null =>
      given && spelt(now + (given.from + 0.5) * hourMs, given.hours)
    for (const { publishedAt, embargoUntil } of fc.sample(dates, { numRuns: 30, seed: 12 })) {
      await editor.send('POST', '/articles', {
        headline: 'Lúc nào',
        section,
        publishedAt: text(publishedAt),
        embargoUntil: text(embargoUntil),
        _status: 'published',
      })
    }
    const everything = {
      collection: 'articles',
      where: { section: { equals: section } },
      limit: 0,
    } as const
    const { docs } = await payload.find(everything)
    const shown = docsOf(await reader.get(`/articles?where[section][equals]=${section}&limit=100`))
    const visible = docs.filter((doc) => isVisible(doc as never, Date.now()))
    expect(docs).toHaveLength(30)
    expect(visible.length).toBeGreaterThan(3)
    expect(visible.length).toBeLessThan(27)
    const ids = (rows: readonly object[]) => rows.map((row) => String((row as Doc).id)).sort()
    expect(ids(shown)).toEqual(ids(visible))
  })
})

describe('a query compares instants', () => {
  const noon = Date.parse('2026-01-01T12:00:00Z')
  let section: number | string

  beforeAll(async () => {
    section = (await make.makeSection()).id
    for (const hour of [-1, 0, 1]) {
      const instant = spelt(noon + hour * hourMs, 7)
      await make.makeArticle({
        section: section as never,
        headline: String(hour),
        publishedAt: instant,
        corrections: [
          { kind: 'correction', publishedAt: instant, wrong: 'một', right: 'hai' },
        ] as never,
      })
    }
  })

  const found = async (path: string, condition: string): Promise<string[]> => {
    const filter = `where[and][0][section][equals]=${section}&where[and][1]${path}${condition}`
    return docsOf(await editor.get(`/articles?${filter}`))
      .map(({ headline }) => String(headline))
      .sort()
  }

  it.each([-10, 0, 7, 14])('written at UTC%i', async (offset) => {
    const operand = encodeURIComponent(spelt(noon, offset))
    const other = encodeURIComponent(spelt(noon + hourMs, offset))
    for (const path of ['[publishedAt]', '[corrections.publishedAt]']) {
      expect(await found(path, `[less_than]=${operand}`)).toEqual(['-1'])
      expect(await found(path, `[less_than_equal]=${operand}`)).toEqual(['-1', '0'])
      expect(await found(path, `[greater_than]=${operand}`)).toEqual(['1'])
      expect(await found(path, `[greater_than_equal]=${operand}`)).toEqual(['0', '1'])
      expect(await found(path, `[equals]=${operand}`)).toEqual(['0'])
      expect(await found(path, `[in]=${operand},${other}`)).toEqual(['0', '1'])
    }
    expect(await found('[publishedAt]', `[not_equals]=${operand}`)).toEqual(['-1', '1'])
    expect(await found('[publishedAt]', `[not_in]=${operand},${other}`)).toEqual(['-1'])
  })

  it('in versions too', async () => {
    const operand = encodeURIComponent(spelt(noon, -10))
    const filter = `where[version.section][equals]=${section}&where[version.publishedAt][less_than]=${operand}`
    const versions = docsOf(await editor.get(`/articles/versions?${filter}`))
    expect(versions.map(({ version }) => (version as Doc)['headline'])).toEqual(['-1'])
  })
})

describe('a certificate', () => {
  const lastDay = async (decidedOn: string): Promise<string> => {
    const { validUntil } = await make.makeSpotlight({
      stars: '4',
      points: 80,
      decisionNumber: '6/QĐ',
      decidedOn,
    } as never)
    return String(validUntil).slice(0, 10)
  }

  it.each([
    ['2024-02-29T12:00:00.000Z', '2027-02-28'],
    ['2024-02-29', '2027-02-28'],
    ['2024-03-31T00:00:00+07:00', '2027-03-31'],
    ['2024-03-31T23:30:00-12:00', '2027-03-31'],
    ['2024-03-31T00:30:00+14:00', '2027-03-31'],
  ])('decided on %s holds through %s', async (decidedOn, until) => {
    expect(await lastDay(decidedOn)).toBe(until)
  })

  it('keeps its day through GraphQL, whose scalar knows instants only', async () => {
    const data = '{ name: "Cốm", productGroup: food, decidedOn: "2024-03-31T00:00:00+07:00" }'
    const { text, body } = await editor.graphql(
      `mutation { createProductSpotlight(data: ${data}, draft: true) { decidedOn } }`,
    )
    expect(body, text).toMatchObject({
      data: { createProductSpotlight: { decidedOn: '2024-03-31T12:00:00.000Z' } },
    })
  })
})
