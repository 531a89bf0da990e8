import { expect, it } from 'vitest'
import { takenBack } from '../../../plugins/editorial-desk/core/saving/takenBack.ts'

const field = (value: unknown, initialValue: unknown = value) => ({ value, initialValue })

it.each([
  {
    what: 'was typed while the save was under way',
    sent: { title: field('một') },
    previous: { title: field('một hai', 'một') },
    now: { title: field('một') },
    taken: ['title'],
  },
  {
    what: 'was typed into a row that the save did not know yet',
    sent: { 'rows.0.id': field('x') },
    previous: { 'rows.0.wrong': field('Sai', null), 'rows.0.isSigned': field(true, false) },
    now: { 'rows.0.wrong': field(null), 'rows.0.isSigned': field(false) },
    taken: ['rows.0.wrong', 'rows.0.isSigned'],
  },
])('finds what $what and its answer took back', ({ sent, previous, now, taken }) => {
  expect(takenBack({ sent, previous, now })).toEqual(taken)
})

it.each([
  {
    what: 'the newsroom worked out anew in a field that nobody typed in',
    sent: { slug: field('mot') },
    previous: { slug: field('mot') },
    now: { slug: field('mot-hai') },
  },
  {
    what: 'nobody typed in a row that the save did not know yet',
    sent: {},
    previous: { 'rows.0.at': field('2026-11-28T01:00:00Z') },
    now: { 'rows.0.at': field('2026-11-28T01:00:05Z') },
  },
  {
    what: 'the form still holds',
    sent: { title: field('một') },
    previous: { title: field('một hai', 'một') },
    now: { title: field('một hai', 'một') },
  },
  {
    what: 'counts rows, and the time of the save',
    sent: { rows: field(0), updatedAt: field('1') },
    previous: { rows: { ...field(1), rows: [{}] }, updatedAt: field('1', '0') },
    now: { rows: { ...field(0), rows: [] }, updatedAt: field('2') },
  },
])('leaves alone what $what', ({ sent, previous, now }) => {
  expect(takenBack({ sent, previous, now })).toEqual([])
})
