import type { DocumentId } from '../../plugins/kit/tags.ts'
import { healthCampaign, houseCampaign, stepIcons } from './data/campaigns.ts'
import { healthMessages } from './data/healthMessages.ts'
import { findBy, type Newsroom } from './newsroom.ts'

const dayMs = 24 * 60 * 60_000

/** The 5K on every page for two months, and a house campaign where nobody wants the place. */
export async function seedCampaigns(newsroom: Newsroom, now: number): Promise<void> {
  const at = (days: number): string => new Date(now + days * dayMs).toISOString()
  const { message, headline, source, ...health } = healthCampaign
  const official = healthMessages.find(({ slug }) => slug === message)
  await ensureCampaign(newsroom, {
    campaign: {
      ...health,
      kind: 'public-health',
      priority: '2',
      goal: 100_000,
      windows: [{ startsAt: at(-1), endsAt: at(60) }],
    },
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
    },
  })
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
