import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  auditAddress,
  filterOf,
} from '../../../plugins/editorial-desk/components/audit/auditQuery.ts'
import { actionOf } from '../../../plugins/editorial-desk/core/audit/actionOf.ts'
import type { AuditedField } from '../../../plugins/editorial-desk/core/audit/auditedField.ts'
import { excerpts } from '../../../plugins/editorial-desk/core/audit/excerpts.ts'
import {
  fieldChanges,
  mergedChanges,
  type Change,
} from '../../../plugins/editorial-desk/core/audit/fieldChanges.ts'

const label = (vi: string) => ({ vi, en: vi })
const fields: readonly AuditedField[] = [
  { name: 'title', type: 'text', label: label('Tiêu đề') },
  { name: 'body', type: 'richText', label: label('Nội dung') },
  { name: 'key', type: 'text', label: label('Khóa') },
  { name: 'at', type: 'date', label: label('Lúc') },
  { name: 'live', type: 'checkbox', label: label('Hiện') },
  { name: 'kind', type: 'select', options: [{ value: 'a', label: label('Loại A') }] },
  { name: 'refs', type: 'relationship', label: label('Bài') },
  { name: 'place', type: 'group', label: label('Nơi'), fields: [{ name: 'city', type: 'text' }] },
  {
    ...{ name: 'rows', type: 'array', label: label('Hàng') },
    fields: [
      { name: 'wrong', type: 'text' },
      { name: 'right', type: 'text' },
    ],
  },
]
const between = (before: object | null, after: object | null) =>
  fieldChanges({
    fields,
    before: before as Record<string, unknown> | null,
    after: after as Record<string, unknown> | null,
    secrets: new Set(['key']),
    say: (instant) => new Date(instant).toISOString().slice(0, 10),
  }).changes.map(({ field, from, to }) => [field, from, to])

describe('what changed', () => {
  it('is said in words, field by field, in the order of the form', () => {
    const before = { title: 'Cũ', at: '2026-01-01T00:00:00Z', live: false, refs: [1], place: {} }
    const after = {
      ...{ title: 'Mới', at: '2026-01-02T00:00:00Z', live: true, kind: 'a' },
      ...{ refs: [{ relationTo: 'events', value: 2 }], place: { city: 'Hà Nội' } },
      rows: [{ id: 'x', wrong: '15', right: '16' }],
    }
    expect(between(before, after)).toEqual([
      ['title', 'Cũ', 'Mới'],
      ['at', '2026-01-01', '2026-01-02'],
      ['live', 'không', 'có'],
      ['kind', null, 'Loại A'],
      ['refs', '#1', 'events #2'],
      ['place.city', null, 'Hà Nội'],
      ['rows', null, '15 · 16'],
    ])
  })

  it('is nothing where nothing is said otherwise', () => {
    const empty = { title: '', body: null, rows: [] }
    expect(between(empty, { rows: 0 })).toEqual([])
    const text = (words: string, format: number) => ({
      root: {
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', text: words, format }] }],
      },
    })
    expect(between({ body: text('Một', 0) }, { body: text('Một', 0) })).toEqual([])
    expect(between({ body: text('Một', 0) }, { body: text('Hai', 0) })).toEqual([
      ['body', 'Một', 'Hai'],
    ])
  })

  it('never tells a secret, and tells that it changed', () => {
    expect(between({ key: 'bí mật' }, { key: 'khác' })).toEqual([['key', null, null]])
  })

  it('shows of long texts where they begin to differ, and is bounded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 900 }),
        fc.string(),
        fc.string(),
        (same, a, b) => {
          const [from, to] = excerpts(same + a, same + b)
          expect(Math.max(from.length, to.length)).toBeLessThanOrEqual(402)
          expect([from.isWellFormed() || !(same + a).isWellFormed(), true]).toEqual([true, true])
          if (a !== b && a[0] !== b[0]) expect(from).not.toBe(to)
        },
      ),
    )
  })
})

describe('a sitting', () => {
  const change = (field: string, from: string | null, to: string | null): Change => ({
    ...{ field, from, to, label: label(field) },
  })
  it('goes from before its first to after its last, and forgets what was undone', () => {
    const first = [change('title', 'a', 'b'), change('body', 'x', 'y')]
    const second = [change('title', 'b', 'c'), change('body', 'y', 'x'), change('note', null, 'n')]
    expect(mergedChanges(first, second)).toEqual([
      change('title', 'a', 'c'),
      change('note', null, 'n'),
    ])
  })
})

describe('what it was', () => {
  const draft = { _status: 'draft', reviewState: 'drafting' }
  const live = { _status: 'published', reviewState: 'drafting' }
  const none = { words: null, row: null }
  const how = { isAutosave: false, isRestore: false, hasNewPassword: false }
  it.each([
    ['created', none, { words: draft, row: draft }, {}],
    ['published', none, { words: live, row: live }, {}],
    ['published', { words: draft, row: draft }, { words: live, row: live }, {}],
    ['withdrawn', { words: live, row: live }, { words: draft, row: draft }, {}],
    ['saved', { words: live, row: live }, { words: draft, row: live }, {}],
    ['typed', { words: live, row: live }, { words: draft, row: live }, { isAutosave: true }],
    ['restored', { words: live, row: live }, { words: draft, row: live }, { isRestore: true }],
    [
      'trashed',
      { words: live, row: live },
      { words: { ...draft, deletedAt: 'x' }, row: draft },
      {},
    ],
    ['untrashed', { words: { deletedAt: 'x' }, row: draft }, { words: draft, row: draft }, {}],
    ['step', { words: draft, row: draft }, { words: { reviewState: 'submitted' }, row: draft }, {}],
    ['passwordChanged', { words: {}, row: {} }, { words: {}, row: {} }, { hasNewPassword: true }],
  ] as const)('is “%s”', (action, before, after, told) => {
    expect(actionOf({ before, after, ...how, ...told })).toBe(action)
  })
})

describe('a question', () => {
  it('is found again in the address that it makes, by the days of Hà Nội', () => {
    const filter = {
      ...{ actorName: 'Nguyễn & Một', action: 'published', kind: '', door: 'job' },
      ...{ from: '2026-11-01', until: '2026-11-27' },
    }
    const zone = 'Asia/Ho_Chi_Minh'
    const address = new URLSearchParams(auditAddress(filter, zone).slice(1))
    expect(filterOf(address, zone)).toEqual(filter)
    expect([...address.values()]).toContain('2026-10-31T17:00:00.000Z')
    expect([...address.values()]).toContain('2026-11-27T17:00:00.000Z')
  })
})
