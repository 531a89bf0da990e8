import type { Payload } from 'payload'
import type { Rendered } from '../../kit/rendered.ts'
import { createTokenSigner } from '../../kit/signedToken.ts'
import type { Sourced } from '../../kit/sourced.ts'
import { openWindow } from '../core/window.ts'
import { createCounter, type Counter } from '../counting/counter.ts'
import type { ResolvedOptions } from '../options.ts'
import { type Book, compileBook } from './book.ts'
import { keepBook } from './bookKeeper.ts'
import { loadCreatives, loadRunning } from './loadCampaigns.ts'
import {
  type Delivery,
  placeBanners,
  type PlacedBanners,
  type PlaceQuestion,
} from './placeBanners.ts'
import type { CampaignRow } from './records.ts'
import {
  createEarlyScript,
  createScriptFile,
  type EarlyScript,
  type ScriptFile,
} from './scriptFile.ts'

/** Makes a page of the site as it is at an instant, for an editor to look at. */
type RenderPreview = (request: {
  readonly path: string
  readonly instant: number
  /** Reads the book of that instant, with one campaign as it was last saved. */
  readonly book: Book
  /** Whether who asks may read stories before their time. */
  readonly mayReadAhead: boolean
}) => Promise<Rendered>

/** What a site asks for its pages; one for each Payload instance, see `bannerDeskOf`. */
export type BannerDesk = {
  readonly options: ResolvedOptions
  /** The approved campaigns, from memory where nothing changed since. */
  read(now: number): Promise<Book>
  /** The banners of a page. Pure: the same book and question give the same markup. */
  place(book: Book, question: PlaceQuestion): Sourced<PlacedBanners>
  /** The campaigns that are not over at an instant, one of them as it was last saved. */
  readDraft(now: number, campaign: string | null): Promise<Book>
  readonly counter: Counter
  /** For pages' own markup; a content policy has to name it. */
  readonly early: EarlyScript
  readonly script: ScriptFile
  readonly verify: (token: string) => Delivery | null
  /** How the site makes a page for a preview; null until it has said so. */
  renderPreview: RenderPreview | null
}

/** Opens the desk of one Payload instance. */
export function openDesk(payload: Payload, options: ResolvedOptions): BannerDesk {
  const { slugs, readerPath, zone } = options
  const source = { payload, slugs }
  const signer = createTokenSigner<Delivery>({
    secret: payload.secret,
    purpose: 'campaign-banners:delivery',
    parse: parseDelivery,
  })
  const keeper = keepBook(source, options)
  const early = createEarlyScript(readerPath)
  const script = createScriptFile(readerPath)

  async function isRunning({ campaign, creative, placement }: Delivery, instant: number) {
    const { campaigns } = await keeper.read(options.now())
    const found = campaigns.find(({ id }) => id === campaign)
    return (
      found !== undefined &&
      found.creatives.some(
        ({ id, placements }) => id === creative && placements.includes(placement),
      ) &&
      found.windows.some((window) => openWindow(window, zone).isOpen(instant))
    )
  }

  return {
    options,
    read: (now) => keeper.read(now),
    place: (book, question) =>
      placeBanners(book, question, {
        ...{ options, signer, early, scriptPath: script.path },
        siteUrl: payload.config.serverURL,
      }),
    async readDraft(now, campaign) {
      const running = await loadRunning(source, now)
      const ids = running.map(({ id }) => id)
      const creatives = await loadCreatives(source, ids)
      if (campaign === null) {
        return compileBook(source, options, { now, rows: { campaigns: running, creatives } })
      }
      const draft = await findDraft(payload, slugs.campaigns, campaign)
      const isOther = (id: unknown): boolean => String(id) !== campaign
      const own = draft ? await loadCreatives(source, [draft.id], { draft: true }) : []
      return compileBook(source, options, {
        now,
        rows: {
          campaigns: [...running.filter(({ id }) => isOther(id)), ...(draft ? [draft] : [])],
          creatives: [...creatives.filter((row) => isOther(row.campaign)), ...own],
        },
      })
    },
    counter: createCounter({ payload, options, signer, isRunning }),
    early,
    script,
    // A page that stayed open for days leads on all the same: only the counting needs a fresh one.
    verify: (token) => signer.verify(token, 0),
    renderPreview: null,
  }
}

async function findDraft(payload: Payload, slug: string, id: string): Promise<CampaignRow | null> {
  const { docs } = await payload.find({
    collection: slug as 'users',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return (docs[0] as unknown as CampaignRow | undefined) ?? null
}

function parseDelivery(value: unknown): Delivery | null {
  if (typeof value !== 'object' || value === null) return null
  const { campaign, creative, placement, isElsewhere } = value as Record<string, unknown>
  return typeof campaign === 'string' &&
    typeof creative === 'string' &&
    typeof placement === 'string'
    ? { campaign, creative, placement, isElsewhere: isElsewhere === true }
    : null
}

const key = Symbol.for('thu-do.campaign-banners.desk')
type WithDesk = { [key]?: BannerDesk | undefined }

/** Gives a Payload instance its desk. Called once, when Payload starts. */
export function setUpDesk(payload: Payload, options: ResolvedOptions): void {
  const home: Payload & WithDesk = payload
  home[key] ??= openDesk(payload, options)
}

/** The desk of a Payload instance; null where the plugin is not installed or disabled. */
export function bannerDeskOf(payload: Payload): BannerDesk | null {
  const home: Payload & WithDesk = payload
  return home[key] ?? null
}
