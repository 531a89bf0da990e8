import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { getPayload, type Payload } from 'payload'
import config from '../../payload.config.ts'
import { hearOtherProcesses } from '../../plugins/kit/events/hearOtherProcesses.ts'
import { useBodyRenderer, useRelatedReader } from '../../plugins/rss-feeds/index.ts'
import { needsSeed, seedNewsroom } from '../seed/index.ts'
import { claimSqliteFile } from '../database/claimSqliteFile.ts'
import { earlyPolicySource, siteAssets, stylesheetPath } from '../site/index.ts'
import { openAdminPanel } from './adminPanel.ts'
import { createServer } from './createServer.ts'
import { createRates } from './door/rates.ts'
import { type Environment, parseEnvironment } from './environment.ts'
import { createFirstAdministrator } from './firstAdministrator.ts'
import { noteFeedReader } from './noteFeedReader.ts'
import { feedBodies } from './pages/feedBodies.ts'
import { feedRelated } from './pages/feedRelated.ts'
import { previewWith } from './pages/preview.ts'
import { cacheKeyOf, renderErrorPage, renderPage } from './pages/routes.ts'
import { onStopSignal, shutDown } from './shutdown.ts'

/** What the operator is told to open. */
const addresses = [
  { label: 'Trang đọc', path: '/' },
  { label: 'Quản trị', path: '/admin' },
  { label: 'RSS', path: '/rss' },
]

// The panel writes times by the clock of whatever computer renders them: here as in the newsroom.
process.env['TZ'] = 'Asia/Ho_Chi_Minh'
const environment = parseEnvironment(process.env)
const {
  siteUrl,
  port,
  mediaDir,
  pageCacheBytes,
  answerCacheBytes,
  hasSurrogateKeys,
  readerAddressHeader,
  role,
} = environment
// Before Next: the admin panel then shares this instance, and its jobs run once.
const payload = await getPayload({ config, cron: role !== 'reader' })
logUncaught(payload)
warnOfSecondServer(payload, environment)
// Before this process keeps its first page.
const hearing = hearOtherProcesses(payload)
useBodyRenderer(payload, feedBodies(siteUrl))
useRelatedReader(payload, feedRelated)
if (role !== 'reader') await fillEmptyDatabase(payload, environment)

const pages = { payload, now: Date.now, siteUrl, stylesheet: stylesheetPath }
previewWith(pages)
const admin = role === 'reader' ? null : openAdminPanel({ directory: process.cwd(), port })
if (!admin && role !== 'reader') {
  payload.logger.warn('The admin panel is not built; run: npm run build')
}
const newsroom = await createServer({
  payload,
  siteUrl,
  mediaDir,
  pageCacheBytes,
  answerCacheBytes,
  hasSurrogateKeys,
  readerAddressHeader,
  ...(environment.hasRateLimits ? { rates: createRates({ now: Date.now }) } : {}),
  assets: await siteAssets(),
  ownScripts: [earlyPolicySource],
  cacheKeyOf,
  renderPage: (request, answers) => renderPage(request, { ...pages, answers }),
  renderErrorPage: () => renderErrorPage(pages),
  onAnswer: noteFeedReader(payload),
  metrics:
    environment.metricsToken === null
      ? null
      : { token: environment.metricsToken, heardAt: () => hearing.heardAt() },
  admin: admin?.handle ?? (role === 'reader' ? 'elsewhere' : 'not-built'),
})
if (environment.hasRateLimits && siteUrl.startsWith('https:') && readerAddressHeader === null) {
  payload.logger.warn(
    'READER_ADDRESS_HEADER is not set: whoever comes through the TLS proxy shares one rate limit',
  )
}
onStopSignal(() => shutDown({ payload, newsroom, admin, hearing }))
await listen()
if (role === 'desk') await admin?.load()

async function listen(): Promise<void> {
  const { server } = newsroom
  server.listen(port)
  try {
    await once(server, 'listening')
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    console.error(isTaken ? `PORT ${port} is taken; free it or set another PORT.` : error)
    process.exit(1)
  }
  const { port: actual } = server.address() as AddressInfo
  const origin = siteUrl.endsWith(`:${port}`) ? `http://localhost:${actual}` : siteUrl
  const told = addresses.filter(({ path }) => role !== 'reader' || path !== '/admin')
  for (const { label, path } of told) console.log(`${label.padEnd(10)} ${origin}${path}`)
}

async function fillEmptyDatabase(instance: Payload, { seed, admin: first }: Environment) {
  const created = await createFirstAdministrator(instance, first)
  if (created) {
    const password = created.generatedPassword ?? '(ADMIN_PASSWORD)'
    console.log(`Quản trị viên đầu tiên: ${created.email}  mật khẩu: ${password}`)
    if (created.generatedPassword)
      console.log('Mật khẩu chỉ hiện một lần này và dùng được 7 ngày; hãy đổi sau khi đăng nhập.')
  }
  if (seed === 'demo' && (await needsSeed(instance))) {
    await seedNewsroom({ payload: instance, onProgress: (line) => console.log(line) })
  }
}

/** A SQLite file has one server: two of them run each job twice, and wait for each other's writes. */
function warnOfSecondServer({ logger, db }: Payload, { databaseUrl }: Environment): void {
  if (db.name !== 'sqlite' || claimSqliteFile(databaseUrl).isSole) return
  logger.warn(
    `Một tiến trình khác đang phục vụ cùng cơ sở dữ liệu ${databaseUrl}. Hãy dừng một trong hai; ` +
      'muốn chạy nhiều tiến trình thì dùng MongoDB. / Another process serves this SQLite file: stop ' +
      'one of the two; for several processes use MongoDB.',
  )
}

function logUncaught({ logger }: Payload): void {
  process.on('unhandledRejection', (err) => {
    logger.error({ err, msg: 'A promise was rejected and nobody was waiting' })
  })
  // After an exception the process's state is unknown: end it, and let the supervisor start anew.
  process.on('uncaughtException', (err) => {
    logger.fatal({ err, msg: 'An exception was not caught' })
    process.exit(1)
  })
}
