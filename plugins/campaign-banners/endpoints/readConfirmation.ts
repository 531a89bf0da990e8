import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'
import { formatInterval } from '../core/localTime.ts'
import { makersOf } from '../hooks/settleCampaign.ts'
import type { ResolvedOptions } from '../options.ts'
import { loadCreatives } from '../reader/loadCampaigns.ts'
import { type CampaignRow, type CreativeRow, toCampaign, windowsOf } from '../reader/records.ts'
import { readMakers } from './readMakers.ts'

/** An emergency as readers would get it, for the second person to look at. */
export type Confirmation = {
  /** Of everything that readers would get: who confirms sends it back. */
  readonly digest: string
  readonly name: string
  readonly when: readonly string[]
  readonly creatives: readonly ShownCreative[]
}
type ShownCreative = {
  readonly id: string
  readonly kicker: string | null
  readonly headline: string
  readonly text: string | null
  readonly steps: readonly string[]
  readonly source: string | null
  readonly link: string | null
  readonly callToAction: string | null
  readonly colors: { readonly text: string; readonly ground: string }
  readonly placements: readonly { readonly vi: string; readonly en: string }[]
  readonly pictures: readonly { readonly src: string | null; readonly alt: string }[]
}
type MediaRow = Readonly<Record<string, unknown>> & { readonly id: DocumentId }

/** The campaign as it was last saved, what readers would get of it, and who wrote it. */
export async function readConfirmation(id: string, options: ResolvedOptions, req: PayloadRequest) {
  const { slugs } = options
  const row = (await req.payload.findByID({
    ...{ collection: slugs.campaigns as CollectionSlug, id, draft: true, req },
    ...{ depth: 0, disableErrors: true, overrideAccess: false },
  })) as unknown as CampaignRow | null
  if (row?.kind !== 'emergency') return null
  const source = { payload: req.payload, slugs, req }
  const creatives = (await loadCreatives(source, [row.id], { draft: true })).sort((a, b) =>
    String(a.id) < String(b.id) ? -1 : 1,
  )
  const pictures = await readPictures(creatives, options, req)
  const makers = [...makersOf(row), ...(await readMakers(row.id, creatives, { options, req }))]
  return { row, makers, confirmation: confirmationOf({ row, creatives, pictures }, options) }
}

type Shown = {
  readonly row: CampaignRow
  readonly creatives: readonly CreativeRow[]
  readonly pictures: readonly MediaRow[]
}

function confirmationOf(shown: Shown, options: ResolvedOptions): Confirmation {
  const { row, creatives, pictures } = shown
  const campaign = toCampaign(row, creatives)
  const intervals = windowsOf(row.windows).flatMap(({ startsAt, endsAt }) =>
    endsAt === null ? [] : [{ from: startsAt, to: endsAt }],
  )
  const rows = creatives.map((creative) => creative.pictures ?? [])
  return {
    digest: digestOf([campaign, rows, pictures.map(fileOf)]),
    name: campaign.name,
    when: intervals.map((interval) => formatInterval(interval, options.zone)),
    creatives: campaign.creatives.map(({ id, placements, content }, index) => ({
      ...{ id, kicker: content.kicker, headline: content.headline, text: content.text },
      ...{ source: content.source, link: content.link, callToAction: content.callToAction },
      colors: content.colors,
      steps: content.steps.map(({ label }) => label),
      placements: placements.map((name) => labelOf(name, options)),
      pictures: (rows[index] ?? []).map(({ image, alt }) => ({
        src: srcOf(
          pictures.find((picture) => String(picture.id) === String(image)),
          options,
        ),
        alt: alt ?? '',
      })),
    })),
  }
}

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** What decides how a picture looks: another file, cut or description is another picture. */
const fileOf = ({ id, filename, filesize, width, height, focalX, focalY }: MediaRow) => [
  ...[id, filename, filesize, width, height, focalX, focalY],
]

const labelOf = (name: string, { placements }: ResolvedOptions) =>
  placements.find((placement) => placement.name === name)?.label ?? { vi: name, en: name }

const srcOf = (row: MediaRow | undefined, { media }: ResolvedOptions): string | null => {
  const filename = row?.['filename']
  return media && typeof filename === 'string' ? media.pathOf(filename) : null
}

async function readPictures(
  creatives: readonly CreativeRow[],
  { media }: ResolvedOptions,
  req: PayloadRequest,
): Promise<MediaRow[]> {
  const ids = creatives
    .flatMap(({ pictures }) => pictures ?? [])
    .flatMap(({ image }) => image ?? [])
  if (!media || ids.length === 0) return []
  const { docs } = await req.payload.find({
    ...{ collection: media.slug as CollectionSlug, where: { id: { in: ids } }, sort: 'id', req },
    ...{ depth: 0, pagination: false, limit: ids.length, overrideAccess: false },
  })
  return docs as unknown as MediaRow[]
}
