import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { randomFrom } from '../../../../plugins/related-news/core/learn/measures.ts'
import { relatedTo, runLearning, vntcOrder } from '../../../../plugins/related-news/index.ts'
import { isSmokeServer } from '../../../helpers/engine.ts'
import { bareOptions, openBareNews } from '../../../helpers/bareNews.ts'
import { freshDatabase } from '../../../helpers/newsroom.ts'

const stories = 'stories' as string as CollectionSlug
const topics = 6
const mattersOfTopic = 9
const storiesOfMatter = 4

let directory: string
let file: string
let payload: Payload
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'learning-'))
  file = join(directory, 'kept', 'order.json')
  payload = await openBareNews(freshDatabase(directory), { ...bareOptions, learned: { file } })
})
afterAll(async () => {
  await payload.destroy()
  rmSync(directory, { recursive: true, force: true })
})

async function run(...given: string[]) {
  const said: string[] = []
  const code = await runLearning(payload, given, {
    say: (text) => {
      said.push(text)
    },
  })
  return { code, said: said.join('\n') }
}

const random = randomFrom(5)
const words = (count: number, of: string, among: number): string =>
  Array.from({ length: count }, () => `${of}${Math.floor(random() * among)}`).join(' ')

async function createStory(topic: number, desk: string, more: object = {}) {
  const data = {
    name: `chude${topic} ${words(3, 'nen', 30)}`,
    html: `chude${topic} chung${topic} ${words(12, 'chu', 60)}`,
    desk,
    outAt: new Date(Date.UTC(2025, 0, 1 + Math.floor(random() * 300))).toISOString(),
    ...more,
  }
  return (await payload.create({ collection: stories, data: data as never })) as { id: number }
}

/** What editors link is of one desk, and its words tell nothing: so much a formula does not know. */
async function createMatters(): Promise<number[]> {
  const firsts: number[] = []
  for (let topic = 0; topic < topics; topic += 1) {
    for (let matter = 0; matter < mattersOfTopic; matter += 1) {
      const desk = `desk${topic}-${matter}`
      const links: number[] = []
      for (let at = 0; at < storiesOfMatter; at += 1) {
        links.push((await createStory(topic, desk, { links: [...links] })).id)
      }
      firsts.push(links[0] ?? 0)
    }
  }
  return firsts
}

const whyOfFirst = async (id: number) =>
  (await relatedTo(payload, { collection: 'stories', id, now: Date.now() })).value[0]?.why

describe('a desk that learns from its links', () => {
  it('is told what else it might have meant', async () => {
    expect(await run('--udno')).toMatchObject({ code: 2 })
    expect((await run('--undo', 'now')).said).toContain('related:learn --undo')
  })

  it('is told that it is too early, and nothing is written', async () => {
    expect(await run()).toMatchObject({ code: 3 })
    expect((await run()).said).toContain('Có 0 bài')
    expect(await run('--undo')).toMatchObject({ code: 5 })
    expect(existsSync(file)).toBe(false)
  })

  it('counts no link of a story that readers cannot see yet', async () => {
    const seen = await createStory(0, 'x')
    const hidden = { outAt: '2040-01-01T00:00:00.000Z' }
    const later = await createStory(0, 'x', { ...hidden, links: [seen.id] })
    const other = await createStory(0, 'x', { links: [later.id] })
    expect((await run()).said).toContain('Có 0 bài')
    await payload.update({ collection: stories, id: other.id, data: { links: [seen.id] } as never })
    expect((await run()).said).toContain('Có 2 bài')
  })

  // On the smoke server (a walk of each term by itself, without an index) it takes minutes.
  it.skipIf(isSmokeServer)(
    'gets an order that is better beyond chance, and can take it back',
    async () => {
      const [first = 0] = await createMatters()
      expect((await whyOfFirst(first))?.decided.for).toEqual([])
      const { code, said } = await run()
      expect(said).toContain('Có 218 bài')
      expect(said).toMatch(/hiện nay {2}0,\d{3} .*công thức, chưa học/)
      expect(said).toContain('đã ghi')
      expect(code).toBe(0)
      expect((await whyOfFirst(first))?.decided.for).toContain('sameSection')

      const written = readFileSync(file, 'utf8')
      expect(await run()).toMatchObject({ code: 4 })
      expect(readFileSync(file, 'utf8')).toBe(written)

      expect(await run('--undo')).toMatchObject({ code: 0 })
      expect(existsSync(file)).toBe(false)
      expect((await whyOfFirst(first))?.decided.for).toEqual([])
      expect(await run('--undo')).toMatchObject({ code: 5 })
    },
  )

  it('goes on by what it had where the file is broken, and says so in the log', async () => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, '{"order":')
    const told = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    const story = await createStory(0, 'x')
    await createStory(0, 'x')
    expect((await whyOfFirst(story.id))?.words).toContain('chude0')
    expect(told).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ msg: 'related-news: what was learned does not count' }),
    )
    told.mockRestore()
    rmSync(file)
  })
})

describe('a desk that cannot learn', () => {
  it.each([
    ['has no file to write to', 6, {}],
    ['has its order for good', 7, { order: vntcOrder, learned: { file: '/nowhere/order.json' } }],
  ])('%s, and is told so before the work', async (_, code, options) => {
    const own = mkdtempSync(join(tmpdir(), 'learning-'))
    const other = await openBareNews(freshDatabase(own), { ...bareOptions, ...options })
    const said: string[] = []
    const say = (text: string) => said.push(text)
    expect(await runLearning(other, [], { say })).toBe(code)
    expect(await runLearning(other, ['--undo'], { say })).toBe(code)
    expect(said[0]).toContain('related-news')
    await other.destroy()
    rmSync(own, { recursive: true })
  })
})
