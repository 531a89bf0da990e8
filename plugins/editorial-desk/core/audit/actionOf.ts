import type { AuditAction } from './auditWords.ts'

type Row = Readonly<Record<string, unknown>>
/** A document as the desk has it (its newest version), and as readers have it. */
export type Standing = { readonly words: Row | null; readonly row: Row | null }

export type Done = {
  readonly before: Standing
  readonly after: Standing
  readonly isAutosave: boolean
  readonly isRestore: boolean
  readonly hasNewPassword: boolean
}

const isOut = ({ row }: Standing): boolean => row?.['_status'] === 'published'

/** What a save was, in the one word that says most about it. */
export function actionOf({ before, after, ...how }: Done): AuditAction {
  if (before.words === null)
    return after.words?.['_status'] === 'published' ? 'published' : 'created'
  const [was, is] = [before.words, after.words ?? {}]
  if (Boolean(was['deletedAt']) !== Boolean(is['deletedAt'])) {
    return is['deletedAt'] ? 'trashed' : 'untrashed'
  }
  if (how.isRestore) return 'restored'
  if (is['_status'] === 'published') return 'published'
  if (isOut(before) && !isOut(after)) return 'withdrawn'
  if (how.hasNewPassword) return 'passwordChanged'
  // A text that is edited again goes back a step with its first letter.
  if (how.isAutosave) return 'typed'
  if ((was['reviewState'] ?? null) !== (is['reviewState'] ?? null)) return 'step'
  return 'saved'
}
