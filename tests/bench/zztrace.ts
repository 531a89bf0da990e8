import { getPayload } from 'payload'
import { createAnswers } from '../../plugins/kit/answers/answers.ts'
Object.assign(process.env, { DATABASE_URL: 'file:/tmp/prof/newsroom.db', MEDIA_DIR: '/tmp/prof/media', PAYLOAD_SECRET: 'x'.repeat(40), NODE_ENV: 'production' })
const { default: config } = await import('../../payload.config.ts')
const { renderPage } = await import('../../src/server/pages/routes.ts')
const payload = await getPayload({ config })
const db = payload.db as any
const log: string[] = []
let on = false
for (const name of ['count', 'find', 'findDistinct', 'findGlobal', 'findOne', 'findVersions', 'execute']) {
  const m = db[name]; if (!m) continue
  db[name] = async (...args: any[]) => { const t = performance.now(); const r = await m.apply(db, args); if (on) log.push(`${name} ${args[0]?.collection ?? args[0]?.slug ?? ''} ${(performance.now() - t).toFixed(1)}ms limit=${args[0]?.limit} ${JSON.stringify(args[0]?.where ?? args[0]?.sql ?? '').slice(0, 300)}`); return r }
}
const client = db.client
if (client) { const ex = client.execute.bind(client); client.execute = async (q: any) => { if (on) log.push('   sql ' + String(typeof q === 'string' ? q : q.sql).length + ' ' + String(typeof q === 'string' ? q : q.sql).slice(0, 100)); return ex(q) } }
const answers = createAnswers({ now: Date.now })
const ctx = { payload, now: Date.now, siteUrl: 'http://x', stylesheet: '/a.css', answers }
const { docs } = await payload.find({ collection: 'articles', sort: '-publicId', limit: 60, where: { _status: { equals: 'published' } }, depth: 0, select: { slug: true, publicId: true } })
const path = (d: any) => `/${d.slug}-${d.publicId}.html`
for (const d of docs.slice(0, 40)) await renderPage({ path: path(d), query: new URLSearchParams() }, ctx)
for (const p of process.env.TRACE ? process.env.TRACE.split(',') : [path(docs[45])]) {
  await renderPage({ path: p, query: new URLSearchParams() }, ctx)
  log.length = 0; on = true
  const t = performance.now(); const r = await renderPage({ path: p, query: new URLSearchParams() }, ctx); on = false
  console.log(p, (r as any)?.status, (performance.now() - t).toFixed(1), 'ms'); console.log(log.join('\n'))
}
log.length = 0; on = true
const p2 = path(docs[50]); const t2 = performance.now(); await renderPage({ path: p2, query: new URLSearchParams() }, ctx); console.log('OTHER', (performance.now() - t2).toFixed(1)); console.log(log.join('\n'))
process.exit(0)
