import type { DocumentId } from '../../plugins/kit/tags.ts'
import {
  formerHealthCampaign,
  healthCampaign,
  healthPictures,
  houseCampaign,
  stepIcons,
} from './data/campaigns.ts'
import { healthMessages } from './data/healthMessages.ts'
import { drawPrevention } from './illustration/drawPrevention.ts'
import { findBy, type Newsroom } from './newsroom.ts'

const dayMs = 24 * 60 * 60_000

/**
 * The message in force on every page for two months, the one that it replaced in its own time, and
 * a house campaign where nobody wants the place.
 */
export async function seedCampaigns(newsroom: Newsroom, now: number): Promise<void> {
  const at = (days: number): string => new Date(now + days * dayMs).toISOString()
  const pictures = await ensurePictures(newsroom)
  const current = [{ startsAt: at(-1), endsAt: at(60) }]
  await ensureCampaign(
    newsroom,
    healthBooking(healthCampaign, current, pictures, { goal: 100_000 }),
  )
  const { startsAt, endsAt } = formerHealthCampaign
  await ensureCampaign(newsroom, healthBooking(formerHealthCampaign, [{ startsAt, endsAt }], []))
  const { headline: invitation, text, link, ...house } = houseCampaign
  await ensureCampaign(newsroom, {
    campaign: { ...house, kind: 'house', priority: '3', windows: [{ startsAt: at(-1) }] },
    creative: {
      placements: ['sidebar'],
      headline: invitation,
      text,
      link,
      callToAction: 'Xem các kênh RSS',
      textColor: '#1d1a17',
      groundColor: '#f0e6d2',
    },
  })
}

type HealthWords = Readonly<
  Record<'name' | 'objective' | 'message' | 'headline' | 'source', string>
>
type Window = { readonly startsAt: string; readonly endsAt: string }

function healthBooking(
  { name, objective, message, headline, source }: HealthWords,
  windows: readonly Window[],
  pictures: readonly object[],
  more: object = {},
): Booked {
  const official = healthMessages.find(({ slug }) => slug === message)
  return {
    campaign: { name, objective, kind: 'public-health', priority: '2', windows, ...more },
    creative: {
      placements: ['top'],
      kicker: 'Thông điệp của ngành y tế',
      headline,
      steps: (official?.steps ?? []).map((label, index) => ({ label, icon: stepIcons[index] })),
      source,
      link: `/thong-diep-suc-khoe/${message}`,
      callToAction: 'Đọc thông điệp',
      textColor: '#ffffff',
      groundColor: '#0b5137',
      pictures,
    },
  }
}

async function ensurePictures(newsroom: Newsroom): Promise<object[]> {
  const rows: object[] = []
  for (const { shape, size, alt } of healthPictures) {
    const found = await findBy(newsroom, 'media', { field: 'alt', value: alt })
    rows.push({ shape, alt, image: found ?? (await createPicture(newsroom, { shape, size, alt })) })
  }
  return rows
}

type Picture = {
  readonly shape: string
  readonly size: { readonly width: number; readonly height: number }
  readonly alt: string
}

async function createPicture(
  newsroom: Newsroom,
  { shape, size, alt }: Picture,
): Promise<DocumentId> {
  const data = await drawPrevention(size)
  const { id } = await newsroom.create({
    collection: 'media',
    data: { alt, caption: alt, credit: 'Ảnh minh họa' },
    file: { data, mimetype: 'image/jpeg', name: `thong-diep-2k-${shape}.jpg`, size: data.length },
    depth: 0,
  })
  return id
}

type Booked = {
  readonly campaign: { readonly name: string; readonly [field: string]: unknown }
  readonly creative: object
}

async function ensureCampaign(newsroom: Newsroom, { campaign, creative }: Booked): Promise<void> {
  const { name } = campaign
  if ((await findBy(newsroom, 'campaigns', { field: 'name', value: name })) !== null) return
  const created = await create(newsroom, 'campaigns', {
    weight: 10,
    targeting: { reach: 'every-page', width: 'any' },
    isDismissible: true,
    ...campaign,
  })
  await create(newsroom, 'creatives', { campaign: created, weight: 1, ...creative })
}

async function create(
  newsroom: Newsroom,
  collection: 'campaigns' | 'creatives',
  data: object,
): Promise<DocumentId> {
  const { id } = await newsroom.create({
    collection,
    data: { ...data, _status: 'published' },
    depth: 0,
  })
  return id
}
