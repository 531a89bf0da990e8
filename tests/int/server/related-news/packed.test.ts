import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStrangersProject, type StrangersProject } from '../../../helpers/strangersProject.ts'

let project: StrangersProject
beforeAll(() => {
  project = createStrangersProject('related-news')
})
afterAll(() => {
  project.remove()
})

/** The three lines of the README, for other slugs and fields than this newsroom's. */
const installed = `relatedNews({
  collections: {
    posts: { title: 'name', body: 'text', date: 'createdAt', addressOf: ({ slug }) => '/p/' + slug },
  },
  visibility: createVisibilityRule({ status: null, publishedAt: null, embargoUntil: null, expiresAt: null }),
})`

describe('the archive of related-news in a project that is not this one', () => {
  it('indexes what is written there, and answers over its API', () => {
    const printed = project.run(`
      import { sqliteAdapter } from '@payloadcms/db-sqlite'
      import { buildConfig, getPayload, handleEndpoints } from 'payload'
      import { createVisibilityRule, relatedNews, relatedTo } from '@thu-do/related-news'
      const config = buildConfig({
        secret: 'for-tests',
        telemetry: false,
        typescript: { autoGenerate: false },
        logger: { options: { level: 'error' } },
        db: sqliteAdapter({ client: { url: 'file:./stranger.db' }, push: true }),
        collections: [
          { slug: 'users', auth: true, fields: [] },
          {
            slug: 'posts',
            access: { read: () => true },
            fields: [
              { name: 'name', type: 'text' },
              { name: 'slug', type: 'text' },
              { name: 'text', type: 'textarea' },
            ],
          },
        ],
        plugins: [${installed}],
      })
      const payload = await getPayload({ config })
      const make = (name, text) =>
        payload.create({ collection: 'posts', data: { name, text, slug: name.toLowerCase() } })
      const one = await make('Chợ', 'Cháy chợ Đồng Xuân, cảnh sát phòng cháy chữa cháy điều xe.')
      await make('Điện', 'Tàu điện Nhổn chạy thử, hành khách xếp hàng.')
      await make('Lửa', 'Tiểu thương chợ Đồng Xuân dọn hàng sau đám cháy.')
      const { value } = await relatedTo(payload, { collection: 'posts', id: one.id, now: Date.now() })
      const get = async (path) => {
        const request = new Request('http://localhost/api/related-news/' + path)
        const response = await handleEndpoints({ config: payload.config, request })
        return { status: response.status, text: await response.text() }
      }
      const widget = await get('widget/posts/' + one.id)
      const script = await get('widget.js')
      console.log(JSON.stringify({ names: value.map((story) => story.title), widget, script }))
      process.exit(0)
    `)
    type Answer = { status: number; text: string }
    const { names, widget, script } = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as {
      names: string[]
      widget: Answer
      script: Answer
    }
    expect(names[0]).toBe('Lửa')
    expect(widget.status).toBe(200)
    expect(widget.text).toContain('/p/lửa'.replace('ử', encodeURIComponent('ử')))
    expect(script.text).toContain('thu-do-widget')
    expect(script.text).not.toMatch(/__name|import\(/)
  })

  it('learns from its own links by the command of the README', () => {
    writeFileSync(
      join(project.directory, 'payload.config.mjs'),
      `
      import { sqliteAdapter } from '@payloadcms/db-sqlite'
      import { buildConfig } from 'payload'
      import { createVisibilityRule, relatedNews } from '@thu-do/related-news'
      export default buildConfig({
        secret: 'for-tests',
        telemetry: false,
        typescript: { autoGenerate: false },
        logger: { options: { level: 'error' } },
        db: sqliteAdapter({ client: { url: 'file:./learner.db' }, push: true }),
        collections: [
          { slug: 'users', auth: true, fields: [] },
          { slug: 'posts', fields: [
            { name: 'name', type: 'text' }, { name: 'slug', type: 'text' }, { name: 'text', type: 'textarea' },
          ] },
        ],
        plugins: [${installed.replace('visibility:', "learned: { file: './order.json' }, visibility:")}],
      })`,
    )
    const learn = (...given: string[]) =>
      spawnSync(
        process.execPath,
        [
          ...['node_modules/payload/bin.js', 'run'],
          ...['node_modules/@thu-do/related-news/dist/bin/learn.js', '--', ...given],
        ],
        {
          cwd: project.directory,
          encoding: 'utf8',
          env: { ...process.env, PAYLOAD_CONFIG_PATH: 'payload.config.mjs' },
        },
      )
    const early = learn()
    expect(early.stdout, early.stderr).toContain('Còn quá sớm để học.')
    expect(early.status).toBe(3)
    expect(learn('--undo').status).toBe(5)
    expect(learn('--udno').status).toBe(2)
  })

  it('brings its types', () => {
    project.checkTypes(`
      import { createVisibilityRule, relatedNews, type RelatedNewsOptions } from '@thu-do/related-news'
      export const plugin = ${installed}
      // @ts-expect-error -- a source says which field is its title
      const wrong: RelatedNewsOptions = { collections: { posts: { addressOf: () => null } } }
      export { wrong }
    `)
  })
})
