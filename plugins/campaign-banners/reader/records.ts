import { judgeAddress } from '../../kit/addresses/judgeAddress.ts'
import { type Campaign, campaignKinds, type CampaignKind, type Creative } from '../core/campaign.ts'
import { isHexColor } from '../core/contrast.ts'
import type { CreativeContent, CreativePicture } from '../core/creative.ts'
import { parseTargeting } from '../core/targeting.ts'
import type { Weekday } from '../core/openingHours.ts'
import type { CampaignWindow } from '../core/window.ts'
import type { DocumentId } from '../../kit/tags.ts'

type WindowRow = {
  readonly startsAt?: string | null
  readonly endsAt?: string | null
  readonly weekdays?: readonly string[] | null
  readonly from?: string | null
  readonly to?: string | null
}
/** A stored campaign at depth 0. */
export type CampaignRow = {
  readonly id: DocumentId
  readonly name?: string | null
  readonly kind?: string | null
  readonly priority?: string | null
  readonly weight?: number | null
  readonly windows?: readonly WindowRow[] | null
  readonly targeting?: unknown
  readonly capPerDay?: number | null
  readonly revision?: number | null
  readonly isDismissible?: boolean | null
  readonly goal?: number | null
  readonly reviewState?: string | null
  readonly raisedBy?: readonly DocumentId[] | null
  readonly updatedAt?: string | null
  readonly _status?: 'draft' | 'published' | null
}
/** A stored creative at depth 0. */
export type CreativeRow = {
  readonly id: DocumentId
  readonly campaign?: DocumentId | null
  readonly placements?: readonly string[] | null
  readonly weight?: number | null
  readonly kicker?: string | null
  readonly headline?: string | null
  readonly text?: string | null
  readonly steps?:
    readonly { readonly label?: string | null; readonly icon?: string | null }[] | null
  readonly source?: string | null
  readonly link?: string | null
  readonly callToAction?: string | null
  readonly textColor?: string | null
  readonly groundColor?: string | null
  readonly pictures?: readonly PictureRow[] | null
  readonly _status?: 'draft' | 'published' | null
}
type PictureRow = {
  readonly shape?: string | null
  readonly image?: DocumentId | null
  readonly alt?: string | null
}

/** What the figures of a picture are looked up in, by id as text. */
export type Pictures = ReadonlyMap<string, Omit<CreativePicture, 'shape' | 'alt'>>

/** The core's campaign from stored rows. Whatever cannot be read takes only itself away. */
export function toCampaign(
  row: CampaignRow,
  creatives: readonly CreativeRow[],
  pictures: Pictures = new Map(),
): Campaign {
  return {
    id: String(row.id),
    name: row.name ?? '',
    kind: kindOf(row.kind),
    priority: Number(row.priority ?? 3) || 3,
    weight: positive(row.weight),
    windows: windowsOf(row.windows),
    targeting: parseTargeting(row.targeting),
    creatives: creatives.map((creative) => toCreative(creative, pictures)),
    capPerDay: row.capPerDay ?? null,
    revision: row.revision ?? 1,
    isDismissible: row.isDismissible ?? true,
  }
}

/** Windows from stored rows; one without a readable time is left out. */
export function windowsOf(rows: readonly WindowRow[] | null | undefined): CampaignWindow[] {
  return (rows ?? []).flatMap((row) => {
    const startsAt = Date.parse(row.startsAt ?? '')
    const endsAt = row.endsAt ? Date.parse(row.endsAt) : null
    if (Number.isNaN(startsAt) || Number.isNaN(endsAt)) return []
    return [{ startsAt, endsAt, weekly: weeklyOf(row) }]
  })
}

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

function weeklyOf({ weekdays, from, to }: WindowRow): CampaignWindow['weekly'] {
  const chosen = everyDay.filter((day) => weekdays?.includes(String(day)))
  if (chosen.length === 0 && !from && !to) return null
  return {
    weekdays: chosen.length === 0 ? everyDay : chosen,
    from: minutesOf(from) ?? 0,
    to: minutesOf(to) ?? 24 * 60,
  }
}

function minutesOf(time: string | null | undefined): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time ?? '') ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}

/** Of an unknown kind as of a partner: the least trusted, never an emergency. */
const kindOf = (kind: string | null | undefined): CampaignKind =>
  campaignKinds.find((known) => known === kind) ?? 'partner'

const positive = (weight: number | null | undefined): number =>
  typeof weight === 'number' && weight > 0 ? weight : 1

function toCreative(row: CreativeRow, pictures: Pictures): Creative {
  return {
    id: String(row.id),
    placements: row.placements ?? [],
    weight: positive(row.weight),
    content: contentOf(row, pictures),
  }
}

const defaultColors = { text: '#ffffff', ground: '#7a0d14' }

function contentOf(row: CreativeRow, pictures: Pictures): CreativeContent {
  const { textColor, groundColor } = row
  const hasColors = isHexColor(textColor) && isHexColor(groundColor)
  return {
    headline: row.headline ?? '',
    text: row.text || null,
    link: judgeAddress(row.link)?.href ?? null,
    callToAction: row.callToAction || null,
    kicker: row.kicker || null,
    steps: (row.steps ?? []).map(({ label, icon }) => ({ label: label ?? '', icon: icon ?? null })),
    source: row.source || null,
    colors: hasColors ? { text: textColor, ground: groundColor } : defaultColors,
    pictures: (row.pictures ?? []).flatMap(({ shape, image, alt }) => {
      const found = pictures.get(String(image))
      const known = shape === 'wide' || shape === 'narrow' ? shape : null
      return found && known ? [{ ...found, shape: known, alt: alt ?? '' }] : []
    }),
  }
}
