import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { nameOfAccount } from '../nameOfAccount.ts'
import { shortTime } from '../../core/schedules/typedTime.ts'
import { clockOf } from '../states/deskOptions.ts'

/** Text and not a symbol, as `startedFrom` says. */
const key = 'editorial-desk.restored-from'
type Context = { [key]?: string }

type Version = { readonly updatedAt: string; readonly version: { readonly savedBy?: unknown } }

/** Notes which version is being restored, for the reason that the new one carries. */
export const noteRestored: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  req,
  ...asked
}) => {
  const { operation } = asked as { readonly operation: string }
  const { id } = args as { readonly id?: number | string }
  if (operation !== 'restoreVersion' || id === undefined) return
  const { docs } = await req.payload.db.findVersions({
    collection: slug,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  const [restored] = docs as unknown as Version[]
  if (!restored) return
  const by = await nameOfAccount(restored.version.savedBy, req)
  const context = req.context as Context
  const at = shortTime(restored.updatedAt, clockOf(req.payload))
  context[key] = `Khôi phục bản lúc ${at}${by === null ? '' : ` của ${by}`}`
}

/** Writes it down as the reason of the version that is made of the old one. */
export const sayRestored: CollectionBeforeChangeHook = ({ context, data, operation }) => {
  const isRestored = operation === 'update' && context['isRestoringVersion'] === true
  return isRestored ? { ...data, saveReason: (context as Context)[key] ?? null } : data
}
