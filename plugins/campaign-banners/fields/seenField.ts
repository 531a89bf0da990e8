import type { FieldHook, TextField } from 'payload'
import { type Approved, subjectOf } from '../hooks/othersWork.ts'
import { keptSeen } from '../hooks/seenMemory.ts'
import { seenStamp } from '../hooks/seenStamp.ts'
import type { ResolvedOptions } from '../options.ts'

/**
 * Stands for what others had written when the document was opened. The form sends it back with what
 * it saves, so that nobody approves what came between, see `refuseUnseen`. Never stored.
 */
export function seenField(approved: Approved, options: ResolvedOptions): TextField {
  const stamp: FieldHook = async ({ data, draft, findMany, overrideAccess, req }) => {
    const id: unknown = data?.['id']
    // Of lists nobody approves anything, and the newsroom's own code looks at nothing.
    if (findMany || overrideAccess || (typeof id !== 'number' && typeof id !== 'string'))
      return null
    // A save shows nobody what others did meanwhile: its answer has the stamp that it came with.
    const kept = keptSeen(subjectOf(options.slugs[approved], id), req)
    if (kept !== undefined) return kept
    // Readers' copy is not what a publication lets out.
    if (!draft) return null
    return seenStamp(approved, id, { options, req })
  }
  return {
    name: 'seen',
    type: 'text',
    virtual: true,
    admin: { hidden: true, disableBulkEdit: true },
    hooks: { afterRead: [stamp] },
  }
}
