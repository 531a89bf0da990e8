import type { CollectionBeforeOperationHook, CollectionConfig, Config } from 'payload'
import { Forbidden } from 'payload'
import { withDates } from '../../kit/dates/withDates.ts'
import { auditActions, auditDoors } from '../core/audit/auditWords.ts'
import type { BothWords } from '../core/audit/auditedField.ts'
import { exportEndpoint } from '../endpoints/audit/exportEndpoint.ts'
import { isOwnEntry } from '../store/audit/ownEntry.ts'
import type { Audit } from '../resolveOptions.ts'
import { wholeNumberField } from '../../kit/wholeNumberField.ts'

const counted = { from: 0, to: Number.MAX_SAFE_INTEGER }

const auditSlug = 'desk-audit'

const nobody = (): boolean => false
const client = (name: string) => `@thu-do/editorial-desk/components/client#${name}`

/** Who did what, when and through which door: written by the hooks, and by nothing and nobody else. */
export function createAudit(audit: Audit, config: Config): CollectionConfig {
  return withDates({
    slug: auditSlug,
    labels: {
      singular: { vi: 'Dòng nhật ký', en: 'Audit entry' },
      plural: { vi: 'Nhật ký tòa soạn', en: 'Audit' },
    },
    access: { create: nobody, update: nobody, delete: nobody, read: audit.readers },
    disableBulkEdit: true,
    disableDuplicate: true,
    lockDocuments: false,
    hooks: { beforeOperation: [onlyByHooks] },
    endpoints: [exportEndpoint(audit)],
    admin: {
      ...(audit.group === null ? {} : { group: audit.group }),
      useAsTitle: 'title',
      hideAPIURL: true,
      defaultColumns: [
        'createdAt',
        'actorName',
        'action',
        'kind',
        'title',
        'changed',
        'door',
        'lastAt',
      ],
      listSearchableFields: ['title', 'actorName', 'changed'],
      components: { beforeListTable: [client('AuditFilter')] },
      description: {
        vi: 'Ai đã làm gì, lúc nào, từ đâu. Không ai sửa hay xóa được dòng nào.',
        en: 'Who did what, when and where from. Nobody changes or removes a line.',
      },
    },
    defaultSort: '-createdAt',
    indexes: ['subject', 'actor', 'kind', 'action', 'door'].map((field) => ({
      fields: [field, 'createdAt'],
    })),
    fields: auditFields(kindsOf(audit, config)),
  })
}

/**
 * Access is asked of people alone, and the Local API is past it. This is asked of everybody.
 *
 * @throws Forbidden
 */
const onlyByHooks: CollectionBeforeOperationHook = ({ args, req, ...asked }) => {
  const { operation } = asked as { readonly operation: string }
  if (reading.has(operation) || (operation === 'create' && isOwnEntry())) return args
  throw new Forbidden(req.t)
}

const reading: ReadonlySet<string> = new Set(['read', 'count', 'countVersions', 'readDistinct'])

type Kind = { readonly value: string; readonly label: BothWords }

/** What is audited, as the menu calls it. */
function kindsOf({ collections, globals }: Audit, config: Config): Kind[] {
  const both = (label: unknown, slug: string): BothWords => {
    if (typeof label === 'string') return { vi: label, en: label }
    const { vi, en } = (typeof label === 'object' ? (label ?? {}) : {}) as Partial<BothWords>
    return { vi: vi ?? en ?? slug, en: en ?? vi ?? slug }
  }
  const ofCollections = (config.collections ?? []).filter(({ slug }) => collections.has(slug))
  const ofGlobals = (config.globals ?? []).filter(({ slug }) => globals.has(slug))
  return [
    ...ofCollections.map(({ slug, labels }) => ({
      value: slug,
      label: both(labels?.plural, slug),
    })),
    ...ofGlobals.map(({ slug, label }) => ({ value: slug, label: both(label, slug) })),
  ]
}

const optionsOf = <Value extends string>(words: Readonly<Record<Value, BothWords>>) =>
  Object.entries<BothWords>(words).map(([value, label]) => ({ value, label: { ...label } }))

const auditFields = (kinds: readonly Kind[]): CollectionConfig['fields'] => [
  // As it was: accounts are renamed and removed, and so are documents.
  { name: 'actorName', type: 'text', label: { vi: 'Người làm', en: 'Who' } },
  {
    name: 'action',
    type: 'select',
    required: true,
    options: optionsOf(auditActions),
    label: { vi: 'Việc', en: 'What' },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    options: kinds.map(({ value, label }) => ({ value, label: { ...label } })),
    label: { vi: 'Mục', en: 'Of what kind' },
  },
  { name: 'title', type: 'text', label: { vi: 'Tên bài, tên mục', en: 'Title' } },
  { name: 'changed', type: 'text', label: { vi: 'Trường đã đổi', en: 'Changed' } },
  {
    name: 'changes',
    type: 'json',
    label: { vi: 'Trước và sau', en: 'Before and after' },
    admin: { components: { Field: client('AuditChanges') }, disableListColumn: true },
  },
  wholeNumberField(
    {
      name: 'omitted',
      label: { vi: 'Số trường không ghi hết', en: 'Changed fields left out' },
      admin: { condition: (data) => Boolean(data['omitted']), disableListColumn: true },
    },
    counted,
  ),
  {
    name: 'door',
    type: 'select',
    required: true,
    options: optionsOf(auditDoors),
    label: { vi: 'Từ đâu', en: 'Door' },
  },
  {
    name: 'job',
    type: 'text',
    label: { vi: 'Tên việc tự động', en: 'Job' },
    admin: { condition: (data) => Boolean(data['job']) },
  },
  wholeNumberField(
    {
      name: 'times',
      label: { vi: 'Số lần', en: 'Times' },
      admin: {
        description: { vi: 'Các lần liền nhau gộp một dòng.', en: 'One line for a series.' },
      },
    },
    counted,
  ),
  {
    name: 'lastAt',
    type: 'date',
    label: { vi: 'Lần cuối lúc', en: 'Last at' },
    admin: {
      // Payload's own would say it, and read a filter, by the clock of whatever computer shows it.
      components: { Cell: client('LastAtCell'), Field: client('LastAt') },
      disableListFilter: true,
      condition: (data) => Boolean(data['lastAt']),
    },
  },
  { name: 'actor', type: 'text', label: { vi: 'Mã tài khoản', en: 'Account id' } },
  { name: 'subject', type: 'text', required: true, label: { vi: 'Mã mục', en: 'Document' } },
  {
    name: 'network',
    type: 'text',
    label: { vi: 'Dấu mạng', en: 'Network mark' },
    admin: {
      condition: (data) => Boolean(data['network']),
      description: {
        vi: 'Hai dòng cùng dấu là cùng một mạng. Địa chỉ không được lưu.',
        en: 'Two lines of one mark come from one network. The address itself is not kept.',
      },
    },
  },
]
