import type { FlattenedField, Payload } from 'payload'
import { writtenByHooks } from '../../factories/makeDocument.ts'
import { makePhotoFile } from '../../factories/photoFile.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { visitorTo } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  await make.makeUser('administrator')
})
afterAll(() => newsroom.close())

type Choice = { readonly path: string; readonly first: string; readonly isList: boolean }
/** Puts a value where a choice is, with as much of a document around it as that takes. */
type Wrap = (value: unknown) => Record<string, unknown>

/** Every choice of a schema, however deep, and a document that has nothing but it. */
function choicesOf(
  fields: readonly FlattenedField[],
  path = '',
  wrap: Wrap = (value) => value as Record<string, unknown>,
): { choice: Choice; wrap: Wrap }[] {
  return fields.flatMap((field) => {
    const at = path === '' ? field.name : `${path}.${field.name}`
    const put: Wrap = (value) => wrap({ [field.name]: value })
    switch (field.type) {
      case 'select':
      case 'radio': {
        const [option] = field.options
        const first = typeof option === 'string' ? option : (option?.value ?? '')
        const isList = field.type === 'select' && field.hasMany === true
        return [{ choice: { path: at, first, isList }, wrap: put }]
      }
      case 'group':
      case 'tab':
        return choicesOf(field.flattenedFields, at, put)
      case 'array':
        return choicesOf(field.flattenedFields, `${at}.0`, (row) => put([row]))
      case 'blocks':
        return field.blocks.flatMap((block) =>
          choicesOf(block.flattenedFields, `${at}.0`, (row) =>
            put([{ ...(row as object), blockType: block.slug }]),
          ),
        )
      default:
        return []
    }
  })
}

const wrongFor = ({ path, first, isList }: Choice): unknown[] => [
  `${first} `,
  first.toUpperCase() === first ? 'không có' : first.toUpperCase(),
  '',
  5,
  true,
  { equals: first },
  { $ne: null },
  ...(isList
    ? [first, ['không có'], [first, 'không có'], [[first]], [{ value: first }]]
    : [[first]]),
  ...(path === '_status' ? [null] : []),
]

const refusalOf = (writing: Promise<unknown>): Promise<{ status?: number; message: string }> =>
  writing.then(
    () => ({ message: 'it was stored' }),
    (error: unknown) => error as { status?: number; message: string },
  )

describe('a choice', () => {
  it('stores what it offers and nothing else, in every collection', async () => {
    let tried = 0
    const file = await makePhotoFile()
    for (const { slug, flattenedFields, upload } of payload.config.collections) {
      // Payload's own books, and what hooks alone write.
      if (slug.startsWith('payload-') || writtenByHooks.has(slug)) continue
      for (const { choice, wrap } of choicesOf(flattenedFields)) {
        for (const wrong of wrongFor(choice)) {
          for (const draft of [true, false]) {
            // Saved as a draft, a document is one, whatever its creation says.
            if (draft && choice.path === '_status') continue
            const collection = slug
            const data = wrap(wrong) as never
            const { status, message } = await refusalOf(
              payload.create({ collection, data, draft, ...((upload as unknown) ? { file } : {}) }),
            )
            const what = `${slug}.${choice.path}: ${JSON.stringify(wrong)}`
            expect([what, status, message]).toEqual([
              what,
              400,
              expect.stringContaining(choice.path),
            ])
            expect(message).toContain(`"${choice.first}"`)
            tried += 1
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(400)
  })

  it('stores what it offers and nothing else, in every global', async () => {
    for (const { slug, flattenedFields } of payload.config.globals) {
      for (const { choice, wrap } of choicesOf(flattenedFields)) {
        for (const wrong of wrongFor(choice)) {
          const data = wrap(wrong) as never
          const { status } = await refusalOf(payload.updateGlobal({ slug, data }))
          expect([slug, choice.path, wrong, status]).toEqual([slug, choice.path, wrong, 400])
        }
      }
    }
  })

  it('is closed on every door of an update, and the document stays as it was', async () => {
    const editor = await visitorTo(payload, await make.makeUser('editor'))
    const { id } = await make.makeArticle()
    const live = () => payload.db.findOne({ collection: 'articles', where: { id: { equals: id } } })
    const before = await live()
    const wrong = ['Published', 'published ', ['published'], { $ne: null }, null, '']
    for (const _status of wrong) {
      for (const path of [`/articles/${id}`, `/articles?where[id][equals]=${id}`]) {
        const { status, text } = await editor.send('PATCH', path, { _status })
        expect([_status, status]).toEqual([_status, 400])
        expect(text).toContain('_status')
      }
    }
    const body = { version: { _status: 'PUBLISHED' } }
    const { docs } = await payload.findVersions({ collection: 'articles', limit: 1 })
    const versionId = docs[0]?.id ?? ''
    await payload.db.updateVersion({
      ...{ collection: 'articles', id: versionId },
      versionData: {
        ...docs[0],
        ...body,
        version: { ...docs[0]?.version, ...body.version },
      },
    })
    expect((await editor.send('POST', `/articles/versions/${versionId}`)).status).toBe(400)
    expect(await live()).toEqual(before)
  })

  it('within a text is closed too', async () => {
    const link = {
      ...{ type: 'link', version: 3, direction: null, format: '', indent: 0 },
      fields: { linkType: 'javascript', url: 'https://a.example', newTab: false },
      children: [],
    }
    const paragraph = { type: 'paragraph', version: 1, children: [link] }
    const body = { root: { type: 'root', version: 1, children: [paragraph] } }
    const { status, message } = await refusalOf(
      payload.create({ collection: 'articles', data: { body } as never, draft: true }),
    )
    expect([status, message]).toEqual([400, expect.stringContaining('linkType')])
  })

  it('is refused in the language of who asks', async () => {
    const editor = await visitorTo(payload, await make.makeUser('editor'))
    const wrong = { headline: 'x', _status: 'PUBLISHED' }
    expect((await editor.send('POST', '/articles', wrong)).text).toContain('không nhận giá trị')
    expect((await editor.send('POST', '/articles', wrong, 'en')).text).toContain('does not take')
  })
})
