import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories, type TestUser } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let reporter: TestUser
let writer: Visitor
let editor: Visitor

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  reporter = await make.makeUser('reporter')
  writer = await visitorTo(payload, reporter)
  editor = await visitorTo(payload, await make.makeUser('editor'))
})
afterAll(() => newsroom.close())

type Form = Readonly<Record<string, unknown>>
const draftOf = (id: number) =>
  payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })
const presses = (who: Visitor, id: number, data: Form) =>
  who.send('PATCH', `/articles/${id}?draft=true`, data)
/** As the panel's form does while the answer to a button is on its way: with all that it held before. */
const types = (who: Visitor, id: number, form: Form) =>
  who.send('PATCH', `/articles/${id}?draft=true&autosave=true`, form)
const idOf = (person: number | { readonly id: number } | null | undefined) =>
  typeof person === 'object' ? person?.id : person
const drafted = () => make.makeArticle({ _status: 'draft', createdBy: reporter.id })

describe('an autosave behind a button', () => {
  it('takes no step back with it', async () => {
    const { id, headline } = await drafted()
    expect((await presses(writer, id, { reviewState: 'submitted' })).status).toBe(200)
    const late = { headline, reviewState: 'drafting', reviewNote: null }
    expect((await types(writer, id, late)).status).toBe(200)
    expect(await draftOf(id)).toMatchObject({ headline, reviewState: 'submitted' })
  })

  it('leaves the note with what was handed back, and keeps the words that it brings', async () => {
    const { id } = await drafted()
    await presses(writer, id, { reviewState: 'submitted' })
    const back = { reviewState: 'returned', reviewNote: 'Thiếu nguồn' }
    expect((await presses(editor, id, back)).status).toBe(200)
    const late = { headline: 'Sửa lúc trả lại', reviewState: 'submitted', reviewNote: null }
    expect((await types(editor, id, late)).status).toBe(200)
    expect(await draftOf(id)).toMatchObject({ ...back, headline: 'Sửa lúc trả lại' })
  })

  it('leaves a piece with whom it was given to', async () => {
    const { id } = await drafted()
    const colleague = await make.makeUser('editor')
    expect((await presses(editor, id, { assignee: colleague.id })).status).toBe(200)
    const late = { headline: 'Sửa lúc giao bài', assignee: null }
    expect((await types(editor, id, late)).status).toBe(200)
    const stored = await draftOf(id)
    expect([stored.headline, idOf(stored.assignee)]).toEqual(['Sửa lúc giao bài', colleague.id])
  })

  it('hands nothing to anybody', async () => {
    const { id } = await drafted()
    const colleague = await make.makeUser('editor')
    expect((await types(editor, id, { assignee: colleague.id })).status).toBe(200)
    expect((await draftOf(id)).assignee ?? null).toBe(null)
  })

  it('takes no step forward either', async () => {
    const { id } = await drafted()
    expect((await types(writer, id, { reviewState: 'submitted' })).status).toBe(200)
    expect(await draftOf(id)).toMatchObject({ reviewState: 'drafting' })
  })
})
