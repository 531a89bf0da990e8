import type { CollectionSlug, TaskConfig } from 'payload'

export const emptyTrashTask = 'emptyTrash'

type Input = { readonly collection: string; readonly id: string; readonly deletedAt: string }

/** Removes for good what was thrown away long ago, and was not taken out again meanwhile. */
export const emptyTrash: TaskConfig = {
  slug: emptyTrashTask,
  label: 'Dọn thùng rác',
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'id', type: 'text', required: true },
    { name: 'deletedAt', type: 'text', required: true },
  ],
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 60_000 } },
  handler: async ({ input, req }) => {
    const { collection, id: given, deletedAt } = input as Input
    const id = req.payload.db.defaultIDType === 'number' ? Number(given) : given
    const row = await req.payload.db.findOne<{ id: number; deletedAt?: string | Date | null }>({
      collection: collection as CollectionSlug,
      where: { id: { equals: id } },
      req,
    })
    const isSame = row?.deletedAt && Date.parse(deletedAt) === new Date(row.deletedAt).getTime()
    if (isSame) {
      await req.payload.delete({
        ...{ collection: collection as CollectionSlug, id: id, trash: true },
        ...{ depth: 0, overrideAccess: true, req },
      })
    }
    return { output: {} }
  },
}
