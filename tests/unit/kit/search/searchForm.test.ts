import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { foldedAt, foldWhere } from '../../../../plugins/kit/search/foldWhere.ts'
import { searchForm } from '../../../../plugins/kit/search/searchForm.ts'
import { foldVietnamese } from '../../../../plugins/kit/text/foldVietnamese.ts'
import { storedText } from '../../../../plugins/kit/text/storedText.ts'
import { hostileText } from '../text/hostileText.ts'

describe('the search form of a text', () => {
  it.each([
    ['ĐIỂM HẸN', 'diem hen'],
    ['Giảm 50% học_phí', 'giam 50 ％ hoc ＿ phi'],
    ['“Điểm hẹn”, 2026', 'diem hen , 2026'],
    ['"Hà Nội" – Huế', 'ha noi - hue'],
    ['Hà Nội — Huế‑Vinh', 'ha noi - hue - vinh'],
    ['C:\\x', 'c : ＼ x'],
  ])('%j is %j', (text, form) => {
    expect(searchForm(text)).toBe(form)
  })

  it('is one however the text was typed or stored, its own form, and no wildcard', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const form = searchForm(text)
        expect(searchForm(form)).toBe(form)
        expect(searchForm(storedText(text))).toBe(form)
        expect(searchForm(text.normalize('NFD'))).toBe(form)
        expect(foldVietnamese(storedText(text, { isPart: true, hasLines: true }))).toBe(
          foldVietnamese(text),
        )
        expect(form).not.toMatch(/[%_\\]|^ | $| {2}/)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a question', () => {
  const fields = [
    { name: 'title', type: 'text' },
    { name: 'body', type: 'richText' },
    { name: 'other', type: 'text' },
    { name: 'folded_title', type: 'textarea' },
    { name: 'folded_body', type: 'textarea' },
  ] as FlattenedField[]
  const version = { name: 'version', type: 'group', flattenedFields: fields } as FlattenedField
  const ask = (where: object) =>
    foldWhere(where as never, (path) => foldedAt([...fields, version], path))

  it.each([
    [{ title: { like: 'Điểm Hẹn' } }, { folded_title: { like: 'diem hen' } }],
    [{ 'version.title': { contains: 'Hẹn' } }, { 'version.folded_title': { contains: 'hen' } }],
    [{ version__title: { not_like: 'Hẹn' } }, { 'version.folded_title': { not_like: 'hen' } }],
    [{ body: { like: 'Điểm hẹn' } }, { folded_body: { contains: ' diem hen' } }],
    [{ title: { equals: 'Điểm Hẹn' } }, { title: { equals: 'Điểm Hẹn' } }],
    [{ other: { like: 'Hẹn' } }, { other: { like: 'Hẹn' } }],
    [{}, {}],
    [
      { or: [{ title: { like: 'Ă' } }, { and: [{ other: { like: 'Ă' } }] }] },
      { or: [{ folded_title: { like: 'a' } }, { and: [{ other: { like: 'Ă' } }] }] },
    ],
    [
      { title: { like: 'Ă', exists: true } },
      { and: [{ folded_title: { like: 'a' } }, { title: { exists: true } }] },
    ],
  ])('%j is put as %j', (asked, put) => {
    expect(ask(asked)).toEqual(put)
  })
})
