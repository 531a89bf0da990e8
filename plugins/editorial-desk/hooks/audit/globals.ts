import type {
  FlattenedField,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  JsonObject,
  PayloadRequest,
} from 'payload'
import { hanoiTime } from '../../../kit/dates/hanoiTime.ts'
import { labelOf } from '../../core/audit/auditedField.ts'
import { fieldChanges } from '../../core/audit/fieldChanges.ts'
import type { Audit } from '../../resolveOptions.ts'
import { writeEntry } from '../../store/audit/writeEntry.ts'
import { actorOf } from './actorOf.ts'
import { auditedFields } from './auditedFields.ts'
import { rememberBefore, takeBefore } from './standing.ts'

const subjectOf = (slug: string): string => `globals/${slug}`

const stored = async (slug: string, req: PayloadRequest): Promise<JsonObject> =>
  await req.payload.db.findGlobal<JsonObject>({ slug, req })

export const noteGlobalBefore: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  const row = await stored(global.slug, req)
  rememberBefore(subjectOf(global.slug), { row, words: row, isAutosave: false }, req)
  return data as unknown
}

/** Writes down what a save of a setting changed, in its transaction. */
export const writeGlobalChange =
  (audit: Audit): GlobalAfterChangeHook =>
  async ({ context, doc, global, previousDoc, req }) => {
    const { label, slug } = global
    const { flattenedFields } = global as unknown as { flattenedFields: FlattenedField[] }
    // Payload restores a global's version past the hooks that come before.
    const before = takeBefore(subjectOf(slug), req)?.words ?? (previousDoc as JsonObject)
    const told = fieldChanges({
      fields: auditedFields(flattenedFields),
      ...{ before, after: await stored(slug, req), secrets: audit.secrets, say: hanoiTime },
    })
    if (told.changes.length === 0) return doc as unknown
    const action = context['isRestoringVersion'] === true ? 'restored' : 'saved'
    const title = labelOf({ name: slug, label }).vi
    const actor = actorOf(req, audit)
    await writeEntry({ ...told, action, kind: slug, id: null, title, actor }, req)
    return doc as unknown
  }
