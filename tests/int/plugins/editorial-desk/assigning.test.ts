import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Desk } from '../../../../plugins/editorial-desk/endpoints/desk/deskEndpoint.ts'
import { factoriesFor, type Factories, type TestUser } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let reporter: TestUser
let editor: TestUser
let colleague: TestUser
const at = {} as Record<'reporter' | 'editor' | 'colleague', Visitor>
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  await make.makeUser('administrator')
  reporter = await make.makeUser('reporter')
  editor = await make.makeUser('editor', { name: 'Ban đầu' })
  colleague = await make.makeUser('editor', { name: 'Áng văn' })
  at.reporter = await visitorTo(payload, reporter)
  at.editor = await visitorTo(payload, editor)
  at.colleague = await visitorTo(payload, colleague)
})
afterAll(() => newsroom.close())

async function submitted(): Promise<number> {
  const { id } = await make.makeArticle({ _status: 'draft', createdBy: reporter.id })
  await payload.update({
    ...{ collection: 'articles', id, draft: true, data: { reviewState: 'submitted' } },
  })
  return id
}
const change = (who: Visitor, id: number, data: object) =>
  who.send('PATCH', `/articles/${id}?draft=true`, data)
const deskOf = async (who: Visitor, id: number) =>
  (await who.get(`/articles/${id}/desk`)).body as Desk

describe('a piece', () => {
  it('is assigned, and stays submitted until whom it was given takes it', async () => {
    const id = await submitted()
    expect((await change(at.editor, id, { assignee: colleague.id })).status).toBe(200)
    expect(await deskOf(at.editor, id)).toMatchObject({
      ...{ step: 'submitted', assignee: colleague.name, assigneeId: colleague.id },
      mayAssign: true,
    })
    await change(at.colleague, id, { reviewState: 'editing' })
    expect(await deskOf(at.colleague, id)).toMatchObject({
      ...{ step: 'editing', assigneeId: colleague.id },
    })
  })

  it('is handed on, and taken over by who needs it', async () => {
    const id = await submitted()
    await change(at.editor, id, { reviewState: 'editing' })
    expect((await deskOf(at.editor, id)).assigneeId).toBe(editor.id)
    await change(at.editor, id, { assignee: colleague.id })
    expect(await deskOf(at.editor, id)).toMatchObject({
      ...{ step: 'editing', assigneeId: colleague.id },
    })
    await change(at.editor, id, { assignee: editor.id })
    expect((await deskOf(at.editor, id)).assigneeId).toBe(editor.id)
  })

  it('that was given to a colleague belongs to who takes it into editing', async () => {
    const id = await submitted()
    await change(at.editor, id, { assignee: colleague.id })
    await change(at.editor, id, { reviewState: 'editing' })
    expect((await deskOf(at.editor, id)).assigneeId).toBe(editor.id)
  })

  it('is given to nobody who could do nothing with it, nor by a writer', async () => {
    const id = await submitted()
    const { status, text } = await change(at.editor, id, { assignee: reporter.id })
    expect([status, text]).toEqual([400, expect.stringContaining('không biên tập loại bài này')])
    await change(at.reporter, id, { assignee: reporter.id })
    expect(await deskOf(at.reporter, id)).toMatchObject({ assigneeId: null, mayAssign: false })
  })
})

describe('colleagues', () => {
  it('are those who edit this kind, in the order of the Vietnamese alphabet', async () => {
    const { body } = await at.editor.get('/articles/colleagues')
    const { colleagues } = body as { colleagues: { id: number; name: string }[] }
    expect(colleagues.map(({ name }) => name)).toEqual(['administrator', 'Áng văn', 'Ban đầu'])
  })

  it('are told to nobody else', async () => {
    expect((await at.reporter.get('/articles/colleagues')).status).toBe(403)
    expect((await (await visitorTo(payload)).get('/articles/colleagues')).status).toBe(403)
  })
})
