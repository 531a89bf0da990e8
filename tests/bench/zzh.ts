import { getPayload } from 'payload'
Object.assign(process.env, { DATABASE_URL: 'file:/tmp/prof/newsroom.db', MEDIA_DIR: '/tmp/prof/media', PAYLOAD_SECRET: 'x'.repeat(40), NODE_ENV: 'production' })
const { default: config } = await import('../../payload.config.ts')
const payload = await getPayload({ config })
for (const c of payload.config.collections) {
  console.log('==', c.slug, JSON.stringify(Object.fromEntries(['beforeOperation','beforeRead','afterRead','afterOperation'].map((k) => [k, (c.hooks as any)[k]?.map((f: any) => f.name || String(f).slice(0,60))]))), 'sort', c.defaultSort, 'trash', c.trash, 'force', JSON.stringify(c.forceSelect), String(c.access.read).slice(0, 90).replace(/\n/g,' '))
  for (const f of c.flattenedFields as any[]) { const o: any = {}; if (f.access?.read) o.read = f.access.read.name || 1; if (f.hooks?.afterRead?.length) o.afterRead = f.hooks.afterRead.map((x: any) => x.name); if (f.hidden) o.hidden = 1; if (f.virtual) o.virtual = f.virtual; if (f.defaultValue !== undefined) o.def = typeof f.defaultValue === 'function' ? 'fn' : f.defaultValue; if (f.localized) o.loc = 1; if (Object.keys(o).length) console.log('  ', f.name, f.type, JSON.stringify(o)) }
}
process.exit(0)
