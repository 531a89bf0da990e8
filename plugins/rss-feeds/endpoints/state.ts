import type { Endpoint } from 'payload'
import { partnerStateOf } from '../collections/stateField.ts'
import { describeFeeds, feedUrls } from '../answer/describeFeeds.ts'
import { readJournal } from '../journal/readJournal.ts'
import { settleJournal } from '../journal/settleJournal.ts'
import type { Reading, Row } from '../options.ts'
import { nameAmongAll } from '../localize.ts'
import { findHiddenRows } from '../reading/findRows.ts'
import { partnerName, publicPartOf } from '../reading/partnerFeed.ts'
import { presenceForAll, termRelations } from '../reading/partnerTerms.ts'
import { textOf } from '../reading/rowValues.ts'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'
import { isAdmitted, json, refusals } from './answers.ts'

/** `GET /api/rss-feeds-admin/state`: each feed with its state, last build, problems and readers. */
export const stateEndpoint = (options: ResolvedOptions): Endpoint => ({
  path: '/rss-feeds-admin/state',
  method: 'get',
  async handler(req) {
    if (!req.user) return refusals.anonymous()
    if (!(await isAdmitted(options.access, req))) return refusals.forbidden()
    const reading: Reading = { payload: req.payload, now: Date.now() }
    const languages = [null, ...(options.locales?.others ?? [])]
    const described = languages.map(async (locale) => {
      const { feeds } = (await describeFeeds({ ...reading, locale })).value
      return feeds.map((feed) => ({ ...feed, name: nameAmongAll({ locale }, feed.name) }))
    })
    const feeds = (await Promise.all(described)).flat()
    const maySeePartners =
      options.partnerFeeds !== null && (await isAdmitted(options.partnerFeeds.access, req))
    const partners = maySeePartners ? await describePartners(reading, options) : []
    await settleJournal(req.payload, reading.now)
    const { builds, readers, isWhole } = await readJournal(reading)
    return json({
      isWhole,
      feeds: [...feeds.map((feed) => ({ ...feed, state: 'open' })), ...partners].map((feed) => {
        const name = publicPartOf(options, feed.name)
        return { ...feed, builds: builds.get(name) ?? [], readers: readers.get(name) ?? [] }
      }),
    })
  },
})

async function describePartners(reading: Reading, options: ResolvedOptions) {
  const [source] = options.sources as readonly [Source]
  const rows = await findHiddenRows(reading, {
    collection: options.partnerFeeds?.slug ?? '',
    sort: ['name'],
    limit: 0,
    select: [
      ...['name', 'slug', 'isActive', 'endsAt', 'needsKey', 'accessKey', 'tagMode', 'chosen'],
      ...termRelations(source).map(({ field }) => field),
    ],
  })
  const present = await presenceForAll({ payload: reading.payload }, source, rows)
  const toState = async (row: Row) => {
    const name = partnerName(options, row)
    return {
      name: publicPartOf(options, name),
      title: textOf(row, 'name') ?? name,
      group: 'Đối tác',
      pagePath: '/',
      urls: feedUrls(options, name),
      newestAt: null,
      newestTitle: null,
      quietSince: null,
      state: await partnerStateOf(present, { source, row, now: reading.now }),
    }
  }
  return Promise.all(rows.map(toState))
}
