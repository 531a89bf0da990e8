import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../../../collections/access/roles.ts'
import type {
  BoardSection,
  DeskSection,
} from '../../../../plugins/editorial-desk/core/board/line.ts'
import { readBoard } from '../../../../plugins/editorial-desk/endpoints/board/readBoard.ts'
import { deskOptionsOf } from '../../../../plugins/editorial-desk/hooks/states/deskOptions.ts'
import { factoriesFor, type Factories, type TestUser } from '../../../factories/index.ts'
import { visitorTo } from '../../../factories/visitor.ts'
import { countStatements } from '../../../helpers/countStatements.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
const users = {} as Record<Role | 'colleague', TestUser>
/** Ten in the morning in Hà Nội. */
const now = Date.parse('2026-11-27T03:00:00.000Z')
const hourMs = 3_600_000
const at = (hours: number): string => new Date(now + hours * hourMs).toISOString()

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  for (const role of ['administrator', ...roles.slice(1)] as const) {
    users[role] = await make.makeUser(role)
  }
  users.colleague = await make.makeUser('editor')
  await fill()
})
afterAll(() => newsroom.close())

type Draft = { readonly headline: string; readonly by: TestUser; readonly step?: object }
async function draft({ headline, by, step }: Draft): Promise<number> {
  const { id } = await make.makeArticle({ headline, _status: 'draft', createdBy: by.id })
  if (step) await payload.update({ collection: 'articles', id, draft: true, data: step })
  return id
}

/** One of everything that may stand on a desk. */
async function fill(): Promise<void> {
  const { reporter, editor, colleague } = users
  await draft({ headline: 'Nháp của phóng viên', by: reporter })
  await draft({ headline: 'Phóng viên gửi', by: reporter, step: { reviewState: 'submitted' } })
  await draft({
    headline: 'Giao cho đồng nghiệp',
    by: reporter,
    step: { reviewState: 'submitted', assignee: colleague.id },
  })
  await draft({
    headline: 'Bị trả lại',
    by: reporter,
    step: { reviewState: 'returned', reviewNote: 'Thiếu nguồn số liệu' },
  })
  await draft({
    headline: 'Biên tập viên đang sửa',
    by: reporter,
    step: { reviewState: 'editing', assignee: editor.id },
  })
  await draft({ headline: 'Biên tập viên gửi', by: editor, step: { reviewState: 'submitted' } })
  await make.makeArticle({ headline: 'Đang hiển thị', createdBy: reporter.id, publishedAt: at(-1) })
  await make.makeArticle({ headline: 'Lên lúc chiều', publishedAt: at(5) })
  await make.makeArticle({ headline: 'Hết hạn mai', publishedAt: at(-5), expiresAt: at(24) })
  await make.makeArticle({ headline: 'Lên ngày kia', publishedAt: at(40) })
  await make.makeEvent({ title: 'Đối thoại sáng mai', startsAt: at(22), publishedAt: at(-2) })
  await make.makeSpotlight({
    ...{ name: 'Cốm hết hạn', stars: '4', points: 80, decisionNumber: '1/QĐ' },
    ...{ decidedOn: '2020-01-01T00:00:00.000Z', validUntil: '2023-01-01T00:00:00.000Z' },
    publishedAt: at(-3),
  })
  const lost = await make.makeArticle({ headline: 'Đã gỡ', _status: 'draft' })
  await payload.updateGlobal({ slug: 'home-page', data: { lead: lost.id } })
  const photo = await make.makePhoto({ alt: 'Ảnh không nguồn', credit: null })
  const own = { createdBy: reporter.id }
  await payload.db.updateOne({ collection: 'media', id: photo.id, data: own })
  await payload.create({
    collection: 'campaigns',
    draft: true,
    data: {
      ...{ name: 'Chiến dịch chờ duyệt', kind: 'public-health', priority: '3', weight: 10 },
      ...{ reviewState: 'submitted', owner: users['campaign-officer'].id, _status: 'draft' },
      windows: [{ startsAt: at(24), startsAt_tz: 'Asia/Ho_Chi_Minh', endsAt: at(72) }],
    },
  })
}

const boardOf = async (user: TestUser, sections?: DeskSection[]) => {
  const options = deskOptionsOf(payload)
  if (!options) throw new Error('no desk')
  const req = await createLocalReq({ user }, payload)
  return readBoard({ options, req, now, ...(sections ? { sections } : {}) })
}
const titles = (board: readonly BoardSection[], name: DeskSection): string[] =>
  (board.find((part) => part.name === name)?.lines ?? []).map(({ title }) => title ?? '').toSorted()

describe('on the first page', () => {
  it('of a reporter stands what came back with its note, what she writes, and nothing to judge', async () => {
    const board = await boardOf(users.reporter)
    expect(titles(board, 'waits')).toEqual([])
    expect(board.find(({ name }) => name === 'waits')).toBeUndefined()
    const returned = board.find(({ name }) => name === 'returned')
    expect(returned?.lines).toMatchObject([{ title: 'Bị trả lại', note: 'Thiếu nguồn số liệu' }])
    expect(titles(board, 'mine')).toEqual([
      'Biên tập viên đang sửa',
      'Giao cho đồng nghiệp',
      'Nháp của phóng viên',
      'Phóng viên gửi',
    ])
    expect(titles(board, 'live')).toEqual(['Đang hiển thị'])
    expect(titles(board, 'broken')).toEqual(['Ảnh không nguồn'])
  })

  it('of an editor stands what she may approve and what she edits, not what is a colleague’s or her own', async () => {
    const board = await boardOf(users.editor)
    expect(titles(board, 'waits')).toEqual([
      'Biên tập viên đang sửa',
      'Chiến dịch chờ duyệt',
      'Phóng viên gửi',
    ])
    expect(titles(board, 'mine')).toEqual(['Biên tập viên gửi'])
    expect(titles(board, 'broken')).toEqual(['Cốm hết hạn', 'Trang nhất', 'Ảnh không nguồn'])
    const waits = board.find(({ name }) => name === 'waits')
    expect(waits?.lines.find(({ title }) => title === 'Phóng viên gửi')?.by).toBe('reporter')
  })

  it('of whom it was assigned to stands what was handed on', async () => {
    expect(titles(await boardOf(users.colleague), 'waits')).toEqual([
      'Biên tập viên gửi',
      'Chiến dịch chờ duyệt',
      'Giao cho đồng nghiệp',
      'Phóng viên gửi',
    ])
  })

  it.each(['editor-in-chief', 'administrator'] as const)(
    'of the %s stands whatever waits for nobody in particular',
    async (role) => {
      expect(titles(await boardOf(users[role]), 'waits')).toEqual([
        'Biên tập viên gửi',
        'Chiến dịch chờ duyệt',
        'Phóng viên gửi',
      ])
    },
  )

  it('of a campaign officer stand her campaigns, and no drafts of others', async () => {
    const board = await boardOf(users['campaign-officer'])
    expect(titles(board, 'mine')).toEqual(['Chiến dịch chờ duyệt'])
    expect(titles(board, 'waits')).toEqual([])
    const everything = board.flatMap(({ lines }) => lines.map(({ title }) => title))
    expect(everything).not.toContain('Phóng viên gửi')
    expect(everything).not.toContain('Nháp của phóng viên')
  })

  it('stands by the hour what comes and goes until the end of tomorrow in Hà Nội', async () => {
    const board = await boardOf(users.editor, ['next'])
    const next = board[0]?.lines.map(({ title, what }) => `${title ?? ''}: ${what.vi}`)
    expect(next).toEqual([
      'Lên lúc chiều: Lên trang',
      'Đối thoại sáng mai: Diễn ra',
      'Hết hạn mai: Hết hạn, tự gỡ',
    ])
  })

  it('stands nothing for a stranger', async () => {
    const options = deskOptionsOf(payload)
    if (!options) throw new Error('no desk')
    const req = await createLocalReq({}, payload)
    expect(await readBoard({ options, req, now })).toEqual([])
  })

  it('leads each line to the work, and the rest to a list of exactly that', async () => {
    const board = await boardOf(users.editor)
    const lines = board.flatMap((part) => part.lines)
    expect(lines.length).toBeGreaterThan(5)
    for (const { href } of lines) expect(href).toMatch(/^\/(collections|globals|campaigns-)/)
    for (const { lines: own } of board) {
      expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
    }
  })
})

describe('what runs out', () => {
  it('tomorrow stands in the timeline, at the end of its day, however much has run out before', async () => {
    const graded = { stars: '4', points: 80, decisionNumber: '1/QĐ' } as const
    const decidedOn = '2020-01-01T00:00:00.000Z'
    const tomorrow = new Date(now + 24 * 3_600_000).toISOString().slice(0, 10)
    const soon = { ...graded, decidedOn, validUntil: tomorrow, publishedAt: at(-3) }
    await make.makeSpotlight({ name: 'Chè hết hạn mai', ...soon })
    const over = await make.makeSpotlight({ ...soon, validUntil: '2023-01-01', name: 'Đã hết' })
    for (let made = 0; made < 101; made += 1) {
      const { id: _, ...row } = { ...over, slug: `da-het-${made}`, publicId: null }
      await payload.db.create({ collection: 'product-spotlights', data: row })
    }
    const [next] = await boardOf(users.editor, ['next'])
    const line = next?.lines.find(({ title }) => title === 'Chè hết hạn mai')
    expect(new Date(line?.at ?? 0).toISOString()).toBe(`${tomorrow}T16:59:59.999Z`)
    const [broken] = await boardOf(users.editor, ['broken'])
    expect(broken?.lines.some(({ title }) => title === 'Chè hết hạn mai')).toBe(false)
  })
})

describe('much work', () => {
  it('is counted whole and shown in part, with the way to the rest', async () => {
    const hasty = await make.makeUser('reporter')
    for (let made = 0; made < 70; made += 1) {
      await draft({ headline: `Bài ${made}`, by: hasty })
    }
    const mine = (await boardOf(hasty, ['mine']))[0]
    expect([mine?.lines.length, mine?.total]).toEqual([6, 70])
    expect(mine?.rest).toMatchObject([{ count: 64, href: '/collections/articles?desk=mine' }])
    // Eight of seventy are somebody’s to approve: each part is found, however much lies before it.
    expect((await boardOf(hasty, ['returned']))[0]?.total).toBe(0)
  })

  it('costs no more questions than little', async () => {
    const few = await countStatements(payload, () => boardOf(users.editor))
    for (let made = 0; made < 20; made += 1) {
      await draft({
        headline: `Gửi ${made}`,
        by: users.reporter,
        step: { reviewState: 'submitted' },
      })
    }
    const many = await countStatements(payload, () => boardOf(users.editor))
    expect(many).toBeLessThanOrEqual(few)
    expect(few).toBeLessThanOrEqual(40)
  })
})

describe('the menu', () => {
  it('is told how much waits, came back and failed, as the page shows it', async () => {
    const visitor = await visitorTo(payload, users.editor)
    const { status, body } = await visitor.get('/editorial-desk/waiting')
    const waits = (await boardOf(users.editor, ['waits']))[0]?.total
    expect([status, body]).toEqual([200, { waits, returned: 0, failed: 0 }])
    expect((await (await visitorTo(payload)).get('/editorial-desk/waiting')).status).toBe(403)
    expect(
      await countStatements(payload, () => visitor.get('/editorial-desk/waiting')),
    ).toBeLessThanOrEqual(12)
  })
})
