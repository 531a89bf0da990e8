import { getPayload } from 'payload'
Object.assign(process.env, { DATABASE_URL: 'file:/tmp/prof/newsroom.db', MEDIA_DIR: '/tmp/prof/media', PAYLOAD_SECRET: 'x'.repeat(40), NODE_ENV: 'production' })
const { default: config } = await import('../../payload.config.ts')
const { visibleWhere } = await import('../../plugins/kit/visibility.ts')
const { teaserFields } = await import('../../src/content/teasers.ts')
const payload = await getPayload({ config })
const now = Date.now()
const ids = [31,32,30,33,24,34,28,35,26,22,29,36,5,7,2,9,10,8]
const where = { and: [{ id: { in: ids } }, visibleWhere(now)] }
const base = { collection: 'articles' as const, where, limit: 18, pagination: false, select: { ...teaserFields } }
let q: any
const client = (payload.db as any).client
const ex = client.execute.bind(client); client.execute = (s: any) => { q = s; return ex(s) }
async function time(name: string, f: () => Promise<any>, n = 400) { for (let i = 0; i < 100; i++) await f(); const c = process.cpuUsage(); const t = performance.now(); for (let i = 0; i < n; i++) await f(); const d = process.cpuUsage(c); console.log(name, 'wall', ((performance.now() - t) / n).toFixed(2), 'cpu', ((d.user + d.system) / 1000 / n).toFixed(2)) }
await time('payload.find 18', () => payload.find({ ...base, depth: 0, overrideAccess: false, context: { now } } as any))
await time('db.find 18', () => payload.db.find(base as any))
const q18 = q
await time('raw 18', () => ex(q18))
const one = { ...base, where: { and: [{ publicId: { equals: 5 } }, visibleWhere(now)] }, limit: 1 }
await time('payload.find 1 narrow', () => payload.find({ ...one, depth: 0, overrideAccess: false, context: { now } } as any))
await time('db.find 1 narrow', () => payload.db.find(one as any))
const full = { ...one, select: { ...teaserFields, dateline: true, body: true, bylineOverride: true, authors: true, tags: true, relatedLinks: true, dossiers: true, healthMessages: true, corrections: true, modifiedAt: true } }
await time('payload.find 1 full', () => payload.find({ ...full, depth: 0, overrideAccess: false, context: { now } } as any))
await time('db.find 1 full', () => payload.db.find(full as any))
const qf = q
await time('raw full', () => ex(qf))
process.exit(0)
