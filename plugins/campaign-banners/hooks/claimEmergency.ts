import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ResolvedOptions } from '../options.ts'
import { type CampaignRow, windowsOf } from '../reader/records.ts'
import { refusal } from '../refusal.ts'
import { type Lock, openLock, replaceLock } from './lockRow.ts'

/** What somebody is about to publish, from its first start to its last end. */
const claims = z.array(
  z.object({
    campaign: z.string(),
    from: z.number(),
    to: z.number(),
    /** Epoch milliseconds. */
    at: z.number(),
  }),
)
type Claim = z.infer<typeof claims>[number]

/** What a campaign goes by that is published as it is created; there may be several. */
export const newCampaign = 'new'
const name = 'emergency'
/** Longer than a save takes. After it the campaign itself is published, or its server died. */
const claimMs = 60_000
/** Somebody else's write came between as often as this: the newsroom is asked to look again. */
const attempts = 12

/**
 * Writes into the one lock row, by a compare and set of its turn, that this emergency is being
 * published. Of two at once the database lets one write first, and the other reads its claim: also
 * from another process, and on a MongoDB without transactions, where what is published stays unseen
 * between the look and the write. `releaseClaim` follows once it is published. A transaction that
 * ends badly takes its claim back; without one, a claim that nobody released counts for a minute.
 */
export async function claimEmergency(
  row: CampaignRow,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<void> {
  const claim = claimOf(row, options.now())
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const lock = await openLock(name, { options, req })
    const fresh = claimsOf(lock).filter(({ at }) => claim.at - at < claimMs)
    const others = fresh.filter((other) => !isSameCampaign(other, claim))
    if (others.some((other) => other.from < claim.to && claim.from < other.to)) break
    const next = { ...lock, claims: [...others, claim] }
    if (await replaceLock(next, { options, req, refuse: savedAtOnce })) return
  }
  throw savedAtOnce(req)
}

/** Takes the claim away again: from now on everybody sees the published campaign itself. */
export async function releaseClaim(
  row: CampaignRow,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<void> {
  const { campaign, from, to } = claimOf(row, options.now())
  const isOwn = (claim: Claim): boolean =>
    claim.campaign === campaign && claim.from === from && claim.to === to
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const lock = await openLock(name, { options, req })
    const others = claimsOf(lock).filter((claim) => !isOwn(claim))
    const next = { ...lock, claims: others }
    if (await replaceLock(next, { options, req, refuse: savedAtOnce })) return
  }
}

const isSameCampaign = (a: Claim, b: Claim): boolean =>
  a.campaign === b.campaign && a.campaign !== newCampaign

function claimOf({ id, windows }: CampaignRow, at: number): Claim {
  const all = windowsOf(windows)
  return {
    campaign: String(id),
    from: Math.min(...all.map(({ startsAt }) => startsAt)),
    to: Math.max(...all.map(({ endsAt }) => endsAt ?? Number.MAX_SAFE_INTEGER)),
    at,
  }
}

/** A row that cannot be read claims nothing: the live campaigns are looked at all the same. */
const claimsOf = (lock: Lock): readonly Claim[] => claims.safeParse(lock.claims).data ?? []

const savedAtOnce = (req: PayloadRequest) =>
  refusal(req, 409, {
    vi: 'Người khác đang phát một thông báo khẩn vào cùng lúc. Hãy chờ một phút, xem lại rồi bấm lần nữa.',
    en: 'Somebody else is sending out an emergency at this very moment. Wait a minute, look, and try again.',
  })
