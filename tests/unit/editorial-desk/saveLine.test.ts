import { describe, expect, it } from 'vitest'
import type { Save } from '../../../plugins/editorial-desk/components/saving/describeSave.ts'
import { createSaveLine } from '../../../plugins/editorial-desk/components/saving/saveLine.ts'

type Sent = Readonly<Record<string, unknown>>
type Answers = readonly (Response | Error)[]

const at = (minute: number): string => `2026-11-27T10:0${minute}:00.000Z`
const saved = (minute: number): Response => Response.json({ doc: { updatedAt: at(minute) } })
const refused = (status: number, data?: object): Response =>
  Response.json({ errors: [{ message: 'Không được.', data }] }, { status })
const newer = (minute: number): Response =>
  refused(409, { code: 'newer-version', updatedAt: at(minute), by: 'Trần Văn Hai' })

/** A line to a newsroom that answers as told, one after the other. */
function lineTo(
  answers: Answers,
  { isSignedIn = true, others = [] as string[], hasDrafts = true } = {},
) {
  const sent: Sent[] = []
  const waits: number[] = []
  const left = [...answers]
  const line = createSaveLine({
    fetch: (_, init) => {
      sent.push(JSON.parse(init?.body as string) as Sent)
      const answer = left.shift()
      if (answer instanceof Response) return Promise.resolve(answer)
      return Promise.reject(answer ?? new TypeError('Failed to fetch'))
    },
    pause: (ms) => {
      waits.push(ms)
      return Promise.resolve()
    },
    isSignedIn: () => Promise.resolve(isSignedIn),
    othersUnpublished: () => Promise.resolve(others),
    now: () => 0,
    hasDrafts,
  })
  line.beginFrom(at(0))
  return { line, sent, waits }
}
const save = (text: string, more: Partial<Save> = {}): Save => ({
  ...{ address: '/api/posts/1', input: '/api/posts/1', isAutosave: true, isPublishing: false },
  init: { method: 'PATCH', body: JSON.stringify({ text, updatedAt: 'của form' }) },
  ...more,
})
const offline = new TypeError('Failed to fetch')

describe('the saves of one document', () => {
  it('each begin from the version before, one after the other', async () => {
    const { line, sent } = lineTo([saved(1), saved(2)])
    await Promise.all([line.send(save('một')), line.send(save('hai'))])
    expect(sent).toEqual([
      { text: 'một', updatedAt: at(0) },
      { text: 'hai', updatedAt: at(1) },
    ])
    expect(line.base()).toBe(at(2))
  })

  it('are tried until they are kept, ever more patiently', async () => {
    const { line, sent, waits } = lineTo([offline, refused(500), refused(429), saved(1)])
    const states: string[] = []
    line.subscribe(() => states.push(line.state().is))
    expect((await line.send(save('một'))).ok).toBe(true)
    expect(sent).toHaveLength(4)
    expect(waits).toEqual([2000, 4000, 8000])
    expect(states).toEqual(['waiting', 'waiting', 'waiting', 'quiet'])
  })

  it('wait for a login that is lost, and give up nothing', async () => {
    const { line, waits } = lineTo([refused(403), saved(1)], { isSignedIn: false })
    await line.send(save('một'))
    expect(waits).toHaveLength(1)
    expect(line.state()).toEqual({ is: 'quiet' })
  })

  it('tell whoever may not save, and try no further', async () => {
    const { line, waits } = lineTo([refused(403)])
    expect((await line.send(save('một'))).status).toBe(403)
    expect(line.state()).toEqual({ is: 'refused', message: 'Không được.' })
    expect(waits).toEqual([])
  })

  it('tell a button’s save at once, and keep its words as a draft meanwhile', async () => {
    const { line, sent } = lineTo([offline, saved(1)])
    const publish = save('một', { isAutosave: false })
    await expect(line.send(publish)).rejects.toThrow('Failed to fetch')
    await line.settled()
    expect(sent.at(-1)).toMatchObject({ text: 'một', _status: 'draft' })
    expect(line.state()).toEqual({ is: 'quiet' })
  })
})

describe('what the form holds when it makes a save', () => {
  it('is told then, and that this save is kept is told once, however often it was tried', async () => {
    const { line } = lineTo([offline, offline, saved(1), saved(2)])
    const told: string[] = []
    line.onSaving(({ is, number }) => told.push(`${is} ${number}`))
    await Promise.all([line.send(save('một')), line.send(save('hai'))])
    expect(told).toEqual(['made 1', 'made 2', 'saved 1', 'saved 2'])
  })

  it('is kept under the same number where a button’s save becomes a draft', async () => {
    const { line } = lineTo([offline, saved(1)])
    const told: string[] = []
    line.onSaving(({ is, number }) => told.push(`${is} ${number}`))
    await line.send(save('một', { isAutosave: false })).catch(() => undefined)
    await line.settled()
    expect(told).toEqual(['made 1', 'saved 1'])
  })
})

describe('a save over a newer version', () => {
  it('waits for its writer, and becomes a draft over what she has seen', async () => {
    const { line, sent } = lineTo([newer(3), saved(4)])
    const answer = line.send(save('của tôi'))
    await expect.poll(() => line.state().is).toBe('conflict')
    line.settle({ keeps: 'mine', mine: { text: 'của tôi, viết tiếp' }, says: '' })
    expect((await answer).ok).toBe(true)
    expect(sent.at(-1)).toEqual({
      ...{ text: 'của tôi, viết tiếp', _status: 'draft', updatedAt: at(3) },
    })
  })

  it('gives way to the saved one where she takes it', async () => {
    const { line, sent } = lineTo([newer(3)])
    const answer = line.send(save('của tôi'))
    await expect.poll(() => line.state().is).toBe('conflict')
    line.settle({ keeps: 'theirs', theirs: { text: 'của họ' } })
    expect(await (await answer).json()).toMatchObject({ doc: { text: 'của họ' } })
    expect(sent).toHaveLength(1)
  })

  it('is never published by keeping it', async () => {
    const { line, sent } = lineTo([newer(3), saved(4)])
    const publish = save('của tôi', { isAutosave: false, isPublishing: true })
    const answer = line.send(publish)
    await expect.poll(() => line.state().is).toBe('conflict')
    line.settle({ keeps: 'mine', mine: { text: 'của tôi' }, says: 'Chưa đăng.' })
    expect((await answer).status).toBe(409)
    await line.settled()
    expect(sent.at(-1)).toMatchObject({ _status: 'draft', updatedAt: at(3) })
  })
})

describe('publishing what colleagues have changed', () => {
  it.each([true, false])('asks first; confirmed: %s', async (isConfirmed) => {
    const { line, sent } = lineTo([saved(1)], { others: ['Trần Văn Hai'] })
    const answer = line.send(save('một', { isAutosave: false, isPublishing: true }))
    await expect.poll(() => line.state()).toEqual({ is: 'unshown', by: ['Trần Văn Hai'] })
    expect(sent).toEqual([])
    line.confirm(isConfirmed)
    expect((await answer).status).toBe(isConfirmed ? 200 : 409)
    expect(sent).toHaveLength(isConfirmed ? 1 : 0)
  })
})

describe('what has no drafts', () => {
  const press = save('một', { isAutosave: false })

  it('is saved as it was meant once the newsroom answers, after its button was told at once', async () => {
    const { line, sent } = lineTo([offline, offline, saved(1)], { hasDrafts: false })
    await expect(line.send(press)).rejects.toThrow('Failed to fetch')
    await line.settled()
    expect(sent).toEqual(sent.map(() => ({ text: 'một', updatedAt: at(0) })))
    expect(line.state()).toEqual({ is: 'quiet' })
  })

  it('is saved over a newer version as its writer has it by then, where she chooses so', async () => {
    const { line, sent } = lineTo([newer(3), saved(4)], { hasDrafts: false })
    const answer = line.send(press)
    await expect.poll(() => line.state().is).toBe('conflict')
    line.settle({ keeps: 'mine', mine: { text: 'của tôi' }, says: '' })
    expect((await answer).ok).toBe(true)
    expect(sent.at(-1)).toEqual({ text: 'của tôi', updatedAt: at(3) })
  })
})

describe('a document that somebody else has taken over', () => {
  const locked = () => refused(423)

  it('takes no save, says so once, and tells the form nothing while somebody types', async () => {
    const { line, sent } = lineTo([locked(), locked()])
    const states: string[] = []
    line.subscribe(() => states.push(line.state().is))
    const answer = await line.send(save('một'))
    expect([answer.ok, await answer.json()]).toEqual([false, { errors: [] }])
    expect((await line.send(save('hai', { isAutosave: false }))).status).toBe(423)
    expect(sent).toHaveLength(2)
    expect(new Set(states)).toEqual(new Set(['held']))
  })

  it('is told so where that happened while she had no connection, and not that it is still tried', async () => {
    const { line, sent } = lineTo([offline, locked()])
    expect((await line.send(save('một'))).ok).toBe(false)
    expect(sent).toHaveLength(2)
    expect(line.state()).toEqual({ is: 'held', by: null, since: 0 })
  })

  it('is known by the name that the panel brings, before or after a refusal', async () => {
    const { line } = lineTo([locked()])
    await line.send(save('một'))
    line.beHeld('Trần Văn Hai')
    expect(line.state()).toEqual({ is: 'held', by: 'Trần Văn Hai', since: 0 })
  })

  it('is hers again once a save is kept, or she has taken it back', async () => {
    const { line } = lineTo([locked(), saved(1)])
    await line.send(save('một'))
    await line.send(save('hai'))
    expect(line.state()).toEqual({ is: 'quiet' })
    line.beHeld('Trần Văn Hai')
    line.beFree()
    expect(line.state()).toEqual({ is: 'quiet' })
  })
})
