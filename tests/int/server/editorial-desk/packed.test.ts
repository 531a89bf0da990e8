import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStrangersProject, type StrangersProject } from '../../../helpers/strangersProject.ts'

let project: StrangersProject
beforeAll(() => {
  project = createStrangersProject('editorial-desk')
})
afterAll(() => {
  project.remove()
})

// One person alone has nobody to ask.
const installed = `editorialDesk({
  fourEyes: false,
  publications: { posts: { title: 'name', keptOnRestore: ['note'] } },
})`

describe('the archive of editorial-desk in a project that is not this one', () => {
  it('refuses a save over a newer version there, and restores drafts', () => {
    const printed = project.run(`
      import { sqliteAdapter } from '@payloadcms/db-sqlite'
      import { buildConfig, getPayload, handleEndpoints } from 'payload'
      import { editorialDesk } from '@thu-do/editorial-desk'
      const config = buildConfig({
        secret: 'for-tests',
        telemetry: false,
        typescript: { autoGenerate: false },
        logger: { options: { level: 'silent' } },
        db: sqliteAdapter({ client: { url: 'file:./stranger.db' }, push: true }),
        collections: [
          { slug: 'users', auth: true, fields: [] },
          {
            slug: 'posts',
            access: { read: () => true },
            versions: { drafts: { autosave: true } },
            fields: [{ name: 'name', type: 'text' }, { name: 'note', type: 'text' }],
          },
        ],
        plugins: [${installed}],
      })
      const payload = await getPayload({ config })
      const account = { email: 'a@b.example', password: 'only-for-tests' }
      await payload.create({ collection: 'users', data: account })
      const { token } = await payload.login({ collection: 'users', data: account })
      const send = async (method, path, data) => {
        const headers = { 'content-type': 'application/json', authorization: 'JWT ' + token }
        const body = data && JSON.stringify(data)
        const request = new Request('http://localhost/api' + path, { method, headers, body })
        const response = await handleEndpoints({ config: payload.config, request })
        return { status: response.status, body: await response.json().catch(() => null) }
      }
      const out = { name: 'Live', note: 'stays', _status: 'published' }
      const { id, updatedAt } = (await send('POST', '/posts', out)).body.doc
      const first = await send('PATCH', '/posts/' + id + '?draft=true', { name: 'A', note: 'old', updatedAt })
      const second = await send('PATCH', '/posts/' + id + '?draft=true', { name: 'B', updatedAt })
      const { docs } = (await send('GET', '/posts/versions?where[version.name][equals]=A')).body
      const restored = await send('POST', '/posts/versions/' + docs[0].id)
      const live = (await send('GET', '/posts/' + id)).body
      const draft = (await send('GET', '/posts/' + id + '?draft=true')).body
      const left = await send('POST', '/editorial-desk/leave', { collection: 'posts', id })
      console.log(JSON.stringify({
        statuses: [first, second, restored, left].map((answer) => answer.status),
        by: second.body.errors[0].data.by,
        live: [live.name, live._status],
        draft: [draft.name, draft.note, draft._status],
      }))
      process.exit(0)
    `)
    expect(JSON.parse(printed.trim().split('\n').at(-1) ?? '')).toEqual({
      statuses: [200, 409, 200, 204],
      by: 'a@b.example',
      live: ['Live', 'published'],
      draft: ['A', 'stays', 'draft'],
    })
  })

  it('brings its types', () => {
    project.checkTypes(`
      import { editorialDesk, type EditorialDeskOptions } from '@thu-do/editorial-desk'
      export const plugin = ${installed}
      // @ts-expect-error -- a publication says which field is its title
      const wrong: EditorialDeskOptions = { publications: { posts: {} } }
      export { wrong }
    `)
  })
})
