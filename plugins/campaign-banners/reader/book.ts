import type { Campaign } from '../core/campaign.ts'
import { type CampaignIndex, indexCampaigns } from '../core/campaignIndex.ts'
import type { CreativeContent } from '../core/creative.ts'
import { nextChange } from '../core/decide.ts'
import type { ResolvedOptions } from '../options.ts'
import { tagOfDocument, type DocumentId } from '../../kit/tags.ts'
import { assemble, loadCreatives, loadRunning, type Source } from './loadCampaigns.ts'
import { loadPictures } from './loadPictures.ts'
import type { CampaignRow, CreativeRow } from './records.ts'

/** Every approved campaign that is not over, ready to be asked. */
export type Book = {
  readonly campaigns: readonly Campaign[]
  readonly index: CampaignIndex<CreativeContent>
  /** Of the pictures: a change of one of them makes the book old. */
  readonly mediaTags: ReadonlySet<string>
  /** When to read it again although nothing was saved; null for never. */
  readonly staleAt: number | null
}

type Rows = { readonly campaigns: CampaignRow[]; readonly creatives: CreativeRow[] }

/** Reads the book as it stands at an instant. */
export async function readBook(
  source: Source,
  options: ResolvedOptions,
  now: number,
): Promise<Book> {
  const campaigns = await loadRunning(source, now)
  const creatives = await loadCreatives(
    source,
    campaigns.map(({ id }) => id),
  )
  return compileBook(source, options, { now, rows: { campaigns, creatives } })
}

/** The book of given rows. */
export async function compileBook(
  source: Source,
  options: ResolvedOptions,
  { now, rows }: { readonly now: number; readonly rows: Rows },
): Promise<Book> {
  const { media, zone } = options
  const ids = media ? pictureIds(rows.creatives) : []
  const pictures = media ? await loadPictures(source, media, { ids, now }) : new Map()
  const campaigns = assemble(rows.campaigns, rows.creatives, pictures)
  const index = indexCampaigns(campaigns, zone)
  // A picture opens to readers with its campaign: then it has to be looked up again.
  const isMissing = ids.some((id) => !pictures.has(String(id)))
  return {
    campaigns,
    index,
    mediaTags: new Set(media ? ids.map((id) => tagOfDocument(media.slug, id)) : []),
    staleAt: isMissing ? nextEdgeOfAny(campaigns, options, now) : null,
  }
}

function pictureIds(creatives: readonly CreativeRow[]): DocumentId[] {
  const ids = creatives.flatMap(({ pictures }) =>
    (pictures ?? []).flatMap(({ image }) => image ?? []),
  )
  return [...new Map(ids.map((id) => [String(id), id])).values()]
}

/** Emergencies are on every page, so asking for a page as one of them finds the edges of all. */
function nextEdgeOfAny(
  campaigns: readonly Campaign[],
  { zone, placements }: ResolvedOptions,
  instant: number,
): number | null {
  const everywhere = campaigns.map((campaign) => ({ ...campaign, kind: 'emergency' as const }))
  return nextChange({
    page: { type: '', sections: [], tags: [] },
    instant,
    campaigns: indexCampaigns(everywhere, zone),
    placements: placements.map((placement) => ({
      ...placement,
      kinds: ['emergency' as const],
      pageTypes: null,
    })),
  })
}
