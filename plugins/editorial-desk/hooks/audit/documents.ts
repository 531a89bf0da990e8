import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { hanoiTime } from '../../../kit/dates/hanoiTime.ts'
import { actionOf } from '../../core/audit/actionOf.ts'
import { fieldChanges, type Change, type Changes } from '../../core/audit/fieldChanges.ts'
import type { Audit } from '../../resolveOptions.ts'
import { writeEntry } from '../../store/audit/writeEntry.ts'
import { actorOf } from './actorOf.ts'
import { auditedFields } from './auditedFields.ts'
import {
  nothingStored,
  readStanding,
  rememberBefore,
  takeBefore,
  type Id,
  type Stored,
} from './standing.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: Id }
type Collection = Pick<SanitizedCollectionConfig, 'admin' | 'flattenedFields' | 'slug' | 'versions'>

const subjectOf = ({ slug }: Collection, id: Id): string => `${slug}:${String(id)}`

/** The last before the write. */
export const noteBefore: CollectionBeforeChangeHook<Row> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc) await note(collection, originalDoc.id, req)
  return data
}

export const noteBeforeDelete: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  note(collection, id, req)

async function note(collection: Collection, id: Id, req: PayloadRequest): Promise<void> {
  rememberBefore(subjectOf(collection, id), await readStanding({ collection, id, req }), req)
}

/** Writes down what a save changed, in its transaction and by whatever door it came. */
export const writeChange =
  (audit: Audit): CollectionAfterChangeHook<Row> =>
  async ({ collection, context, doc, operation, req }) => {
    const subject = subjectOf(collection, doc.id)
    const before = operation === 'update' ? takeBefore(subject, req) : null
    const known = before ?? nothingStored
    const after = await readStanding({ collection, id: doc.id, req })
    const hasNewPassword = before !== null && known.row?.['hash'] !== after.row?.['hash']
    const told = changesIn(collection, { before: known, after, audit, hasNewPassword })
    if (before !== null && told.changes.length === 0 && told.omitted === 0) return doc
    const action = actionOf({
      ...{ before: known, after, hasNewPassword, isAutosave: after.isAutosave },
      isRestore: context['isRestoringVersion'] === true,
    })
    const title = titleIn(collection, after)
    const actor = actorOf(req, audit)
    await writeEntry({ ...told, action, kind: collection.slug, id: doc.id, title, actor }, req)
    return doc
  }

/** Writes down what was there, now that it is gone. */
export const writeDeletion =
  (audit: Audit): CollectionAfterDeleteHook =>
  async ({ collection, id, req }) => {
    const before = takeBefore(subjectOf(collection, id), req) ?? nothingStored
    const told = changesIn(collection, { before, after: nothingStored, audit })
    const title = titleIn(collection, before)
    const actor = actorOf(req, audit)
    await writeEntry({ ...told, action: 'deleted', kind: collection.slug, id, title, actor }, req)
  }

type Between = {
  readonly before: Stored
  readonly after: Stored
  readonly audit: Audit
  readonly hasNewPassword?: boolean
}

function changesIn(
  { flattenedFields }: Collection,
  { before, after, audit, hasNewPassword = false }: Between,
): Changes {
  const { changes, omitted } = fieldChanges({
    fields: auditedFields(flattenedFields),
    ...{ before: before.words, after: after.words, secrets: audit.secrets, say: hanoiTime },
  })
  return { changes: hasNewPassword ? [...changes, newPassword] : changes, omitted }
}

const newPassword: Change = {
  field: 'password',
  label: { vi: 'Mật khẩu', en: 'Password' },
  from: null,
  to: null,
  isSecret: true,
}

function titleIn({ admin }: Collection, { words }: Stored): string {
  const title = admin.useAsTitle
  const named = title && title !== 'id' ? words?.[title] : null
  const known = [named, words?.['email'], words?.['filename'], words?.['id']]
  for (const one of known) {
    if (typeof one === 'string' && one !== '') return one
    if (typeof one === 'number') return `#${one}`
  }
  return ''
}
