/**
 * `npm run bench:banners`: what a decision among 10,000 campaigns costs, as a ratio to asking each of
 * them in turn; and every minute of a year against that brute force (`YEAR_STEP` minutes apart, 1 for
 * all 525,600).
 */
import { indexCampaigns } from '../../plugins/campaign-banners/core/campaignIndex.ts'
import { decide, nextChange } from '../../plugins/campaign-banners/core/decide.ts'
import { reaches, type Targeting } from '../../plugins/campaign-banners/core/targeting.ts'
import { createZone } from '../../plugins/campaign-banners/core/zone.ts'
import {
  day,
  makeCampaign,
  makePlacement,
  makeWindow,
  minute,
  newYear,
  type TestCampaign,
} from '../unit/campaign-banners/campaigns.ts'
import { isOpenByHand, winnersByHand } from '../unit/campaign-banners/oracle.ts'

const zone = createZone('Asia/Ho_Chi_Minh')
const placements = ['top', 'sidebar', 'footer', 'article-inline'].map((name) =>
  makePlacement({ name }),
)
const page = { type: 'article', sections: ['3', '1'], tags: ['7'] }

/** The same campaigns each time: a linear congruential generator (Numerical Recipes). */
let state = 42
const random = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 0x1_0000_0000) * below)
}
const one = <T>(values: readonly T[]): T => {
  const value = values[random(values.length)]
  if (value === undefined) throw new Error('nothing to choose from')
  return value
}

function anyTargeting(): Targeting {
  const widths = random(4) === 0 ? (['narrow'] as const) : null
  const sections = random(2) === 0 ? [String(random(30))] : null
  const tags = random(4) === 0 ? [String(random(200))] : null
  return { reach: 'pages', sections, tags, types: null, widths }
}

/** Campaigns of a day to two months in one year, a third of them in weekly hours. */
const makeMany = (count: number): TestCampaign[] =>
  Array.from({ length: count }, (_, index) => {
    const startsAt = newYear + random(365 * 1440) * minute
    const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter(() => random(2) === 0)
    return makeCampaign({
      id: String(index),
      kind: index % 2000 === 0 ? 'emergency' : one(['public-health', 'partner', 'house']),
      priority: 1 + random(5),
      weight: 1 + random(100),
      windows: [
        makeWindow({
          startsAt,
          endsAt: startsAt + (index % 2000 === 0 ? day : (1 + random(60)) * day),
          weekly: random(3) === 0 ? { weekdays, from: random(1440), to: random(1441) } : null,
        }),
      ],
      targeting: anyTargeting(),
      creatives: [{ id: `${index}a`, placements: [one(placements).name], weight: 1, content: '' }],
    })
  })

const campaigns = makeMany(10_000)
const indexedAt = performance.now()
const index = indexCampaigns(campaigns, zone)
console.log(`Index of ${campaigns.length} campaigns: ${ms(performance.now() - indexedAt)}`)

const askAt = (instant: number, placement = placements[0]) => {
  if (!placement) throw new Error('no placement')
  return { placement, page, width: 'wide' as const, instant, campaigns: index, seed: '/' }
}
const instants = Array.from({ length: 20_000 }, () => newYear + random(365 * 1440) * minute)
for (const instant of instants.slice(0, 2000)) decide(askAt(instant))
const decided = time(instants, (instant) => decide(askAt(instant)))
const due = time(instants, (instant) => nextChange({ page, instant, campaigns: index, placements }))
/** Cheap enough to be fair: compiled windows would be the index. */
const brute = time(instants.slice(0, 100), (instant) =>
  campaigns.filter(
    (campaign) =>
      campaign.creatives[0]?.placements.includes('top') &&
      (campaign.kind === 'emergency' || reaches(campaign.targeting, page, 'wide')) &&
      campaign.windows.some((window) => isOpenByHand(window, instant, 'Asia/Ho_Chi_Minh')),
  ),
)
console.log(`A decision:          ${ms(decided.mean)} (slowest of a thousand ${ms(decided.p999)})`)
console.log(`The next change:     ${ms(due.mean)} (slowest of a thousand ${ms(due.p999)})`)
console.log(`The brute force:     ${ms(brute.mean)}`)
console.log(`Ratio to brute force: ${(brute.mean / decided.mean).toFixed(0)}`)

const step = Number(process.env['YEAR_STEP'] ?? 1)
const few = makeMany(40)
const small = indexCampaigns(few, zone)
const top = placements[0]
if (!top) throw new Error('no placement')
let checked = 0
let dueAt = newYear
let shown = ''
for (let at = newYear; at < newYear + 365 * day; at += step * minute) {
  const question = { placement: top, page, width: 'wide' as const, instant: at, seed: '/' }
  const { campaign } = decide({ ...question, campaigns: small })
  const expected = winnersByHand(few, { page, width: 'wide', placement: 'top', instant: at })
  if (campaign ? !expected.includes(campaign.id) : expected.length > 0) fail(at, 'decides wrongly')
  const now = expected.join()
  // A page made at the last change holds until the instant that was promised then.
  if (at < dueAt && now !== shown) fail(at, 'changed unannounced')
  if (at >= dueAt) {
    dueAt = nextChange({ page, instant: at, campaigns: small, placements: [top] }) ?? Infinity
  }
  shown = now
  checked += 1
}
console.log(`Against the brute force: ${checked} minutes of a year, no difference.`)

function fail(at: number, what: string): never {
  console.error(`WRONG: ${what} at ${new Date(at).toISOString()}`)
  process.exit(1)
}

function time<T>(inputs: readonly T[], run: (input: T) => unknown) {
  const took = inputs.map((input) => {
    const startedAt = performance.now()
    run(input)
    return performance.now() - startedAt
  })
  took.sort((a, b) => a - b)
  const mean = took.reduce((sum, one) => sum + one, 0) / took.length
  return { mean, p999: took[Math.floor(took.length * 0.999)] ?? mean }
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(4)} ms`
}
