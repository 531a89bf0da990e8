import { isDeepStrictEqual } from 'node:util'
import type {
  Access,
  CheckboxField,
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  DateField,
  FieldAccess,
  PayloadRequest,
} from 'payload'
import { liveBefore, liveChangeOf, type LiveDocument } from '../liveChange.ts'
import { readingInstant } from '../readingInstant.ts'
import { nextReaderTimes } from './nextReaderTimes.ts'
import { readerTimeNames, type ReaderTimes } from './readerTimes.ts'
import { whatReadersSee } from './whatReadersSee.ts'

export type ReaderTimesOptions = {
  /** The fields that may change without a change for readers: all of them, closed. */
  readonly unseen: readonly string[]
  /** Fields whose change no editor may call insignificant. */
  readonly neverMinor: readonly string[]
  /** Who may call a change insignificant. */
  readonly editors: FieldAccess
  /** Who sees what the newsroom keeps for itself. */
  readonly staff: Access & FieldAccess
}

const minorField = 'isMinorChange'
/** Text and not a symbol: Payload copies a request's context by `Object.keys`. */
const contextKey = 'thu-do-newsroom.minor-changes'

/**
 * The collection, with the instants of its publications as readers see them (`ReaderTimes`), kept in
 * the transaction of the save that moves them; and with a box by which an editor calls one change
 * insignificant. Goes around `announceChanges`, which remembers the live row, and all else that hooks
 * into the collection's changes, so that the others read the new times.
 */
export function withReaderTimes(
  collection: CollectionConfig,
  options: ReaderTimesOptions,
): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    fields: [...collection.fields, minorChange(options), ...timeFields(options)],
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), keepSystemFields],
      afterChange: [settleTimes(options), ...(hooks?.afterChange ?? [])],
    },
  }
}

/** What an editor ticked holds for one change of what readers see, and drafts of it keep the tick. */
const keepSystemFields: CollectionBeforeChangeHook<LiveDocument> = ({
  data,
  operation,
  originalDoc,
  collection,
  req,
}) => {
  const id = operation === 'update' ? originalDoc?.id : undefined
  const live = id === undefined ? null : liveBefore({ collection: collection.slug, id, req })
  const own = Object.fromEntries(readerTimeNames.map((name) => [name, live?.[name] ?? null]))
  if (data._status !== 'published') return { ...data, ...own }
  if (id !== undefined && data[minorField] === true)
    minorChanges(req).add(`${collection.slug}:${id}`)
  return { ...data, ...own, [minorField]: false }
}

const minorChanges = (req: PayloadRequest): Set<string> =>
  ((req.context as Record<string, Set<string> | undefined>)[contextKey] ??= new Set<string>())

/** Whether the editor who saves called the change of this document insignificant. */
const isMinorChange = (
  { collection, id }: { readonly collection: string; readonly id: number | string },
  req: PayloadRequest,
): boolean => minorChanges(req).has(`${collection}:${id}`)

const settleTimes = ({
  unseen,
  neverMinor,
}: ReaderTimesOptions): CollectionAfterChangeHook<LiveDocument> => {
  const hidden = new Set(unseen)
  return async function ({ doc, collection, req }) {
    const named = { collection: collection.slug, id: doc.id, req }
    const change = await liveChangeOf(named)
    if (!change?.after) return
    const { before, after } = change
    const differs = (a: unknown, b: unknown): boolean => !isDeepStrictEqual(a, b)
    const isCorrected = neverMinor.some((name) =>
      differs(valueOf(before, name), valueOf(after, name)),
    )
    const isChanged =
      isCorrected ||
      (!isMinorChange(named, req) &&
        before !== null &&
        differs(whatReadersSee(before, hidden), whatReadersSee(after, hidden)))
    const times = nextReaderTimes({
      before: before,
      after: after,
      now: readingInstant(req),
      isChanged,
    })
    await store(times, after, req, collection.slug)
    return { ...doc, ...times }
  }
}

const valueOf = (row: LiveDocument | null, name: string): unknown =>
  whatReadersSee({ [name]: row?.[name] as unknown }, new Set())

async function store(
  times: ReaderTimes,
  after: LiveDocument,
  req: PayloadRequest,
  collection: string,
): Promise<void> {
  const isStored = readerTimeNames.every((name) => (after[name] ?? null) === times[name])
  if (isStored) return
  await req.payload.db.updateOne({
    collection: collection as 'articles',
    id: after.id,
    // Null leaves it as the save wrote it.
    data: { ...times, updatedAt: null },
    req,
    returning: false,
  })
}

const nobody = (): boolean => false

const minorChange = ({ editors, staff }: ReaderTimesOptions): CheckboxField => ({
  name: minorField,
  type: 'checkbox',
  defaultValue: false,
  label: { vi: 'Thay đổi không đáng kể', en: 'Insignificant change' },
  access: { create: editors, update: editors, read: staff },
  hooks: { beforeDuplicate: [() => false] },
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    description: {
      vi: 'Chỉ sửa lỗi gõ: giờ cập nhật của bài giữ nguyên. Chỉ áp dụng cho lần xuất bản này; cải chính thì luôn đổi giờ.',
      en: 'A typo: the story keeps its time of change. For this publication only; a correction always counts.',
    },
  },
})

const timeFields = ({ staff }: ReaderTimesOptions): DateField[] => [
  timeField('modifiedAt', 'Bạn đọc thấy đổi lúc', 'Changed for readers at'),
  {
    ...timeField('republishedAt', 'Đăng lại lúc', 'Published again at'),
    access: { ...closed, read: staff },
  },
  { ...timeField('visibleSince', 'Bạn đọc thấy từ', 'Seen by readers since'), index: true },
]

const closed = { create: nobody, update: nobody }

const timeField = (name: keyof ReaderTimes, vi: string, en: string): DateField => ({
  name,
  type: 'date',
  label: { vi, en },
  access: closed,
  hooks: { beforeDuplicate: [() => null] },
  admin: { hidden: true, disableBulkEdit: true },
})
