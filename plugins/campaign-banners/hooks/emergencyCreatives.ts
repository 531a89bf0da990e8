import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import type { DocumentId } from '../../kit/tags.ts'
import type { ResolvedOptions } from '../options.ts'
import { refusal } from '../refusal.ts'
import { isConfirmedEmergency } from './emergencyContext.ts'
import { emergencyIsGuarded } from './refusals.ts'

type Creative = {
  readonly id: DocumentId
  readonly campaign: DocumentId
  readonly _status?: string
}

/**
 * What an emergency says is guarded as the emergency itself: only who may write one touches it, and
 * readers get it by the button that sees to the second person.
 */
export const guardEmergencyCreatives =
  (options: ResolvedOptions): CollectionBeforeChangeHook<Creative> =>
  async ({ data, req }) => {
    const { access } = options
    if (!isByHand(req) || !(await isEmergency(data.campaign, options, req))) return data
    if (data._status === 'published') {
      throw refusal(req, 403, {
        vi: 'Nội dung khẩn chỉ phát bằng nút “Xác nhận và phát” của thông báo khẩn.',
        en: 'An emergency’s words go out by its own button “Confirm and send out”.',
      })
    }
    if (access.raisesAlarm({ req }) || access.approves({ req })) return data
    throw refusal(req, 403, emergencyIsGuarded)
  }

/** Saves the campaign too, so that whoever changed its words is not the one who confirms them. */
export const askSecondPersonAgain =
  (options: ResolvedOptions): CollectionAfterChangeHook<Creative> =>
  async ({ doc, req }) => {
    if (!isByHand(req)) return
    const id = idOf(doc.campaign)
    if (!(await isEmergency(id, options, req))) return
    await req.payload.update({
      collection: options.slugs.campaigns as CollectionSlug,
      id,
      data: {},
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
  }

/** Not the newsroom's own code, such as the seed, and not the button that confirms. */
const isByHand = (req: PayloadRequest): boolean => Boolean(req.user) && !isConfirmedEmergency(req)

/** A hook's document is as deep as its caller asked. */
const idOf = (campaign: DocumentId | { readonly id: DocumentId }): DocumentId =>
  typeof campaign === 'object' ? campaign.id : campaign

async function isEmergency(
  campaign: DocumentId | undefined,
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<boolean> {
  if (campaign === undefined) return false
  const found = await req.payload.findByID({
    collection: slugs.campaigns as CollectionSlug,
    id: campaign,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  return (found as { kind?: string } | null)?.kind === 'emergency'
}
