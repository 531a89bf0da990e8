import { describe, expect, it } from 'vitest'
import {
  drawMatters,
  linkedStories,
} from '../../../plugins/related-news/core/learn/linkedStories.ts'
import { randomFrom } from '../../../plugins/related-news/core/learn/measures.ts'
import {
  hashOfAddress,
  hashOfDossier,
  hashOfLink,
  tiesAmong,
} from '../../../plugins/related-news/core/order/links.ts'

type Names = { links?: readonly number[]; names?: readonly number[] }
const story = (key: string, { links = [], names = [] }: Names = {}) => ({ key, links, names })
const dossier = { names: [hashOfDossier('dossiers:1')] }

const belongings = (stories: ReturnType<typeof story>[]) =>
  Object.fromEntries(
    linkedStories(stories).map(({ key, belongs }) => [key, Object.fromEntries(belongs)]),
  )

describe('stories that links tie together', () => {
  it('are worth more to the one that links than to the one that is linked', () => {
    const stories = [story('a:1', { links: [hashOfLink('a:2')] }), story('a:2'), story('a:3')]
    expect(belongings(stories)).toEqual({ 'a:1': { 'a:2': 2 }, 'a:2': { 'a:1': 1 } })
  })

  it('are tied by an address in a text, whoever of them was there first', () => {
    const own = { names: [hashOfAddress('123')] }
    const stories = [story('a:1', own), story('a:2', { links: [hashOfAddress('123')] })]
    expect(belongings(stories)).toEqual({ 'a:1': { 'a:2': 1 }, 'a:2': { 'a:1': 2 } })
  })

  it('are tied by a dossier that is not a section by another name', () => {
    const few = [story('a:1', dossier), story('a:2', dossier), story('a:3')]
    expect(belongings(few)).toEqual({ 'a:1': { 'a:2': 1 }, 'a:2': { 'a:1': 1 } })
    const many = Array.from({ length: 41 }, (_, at) => story(`a:${at}`, dossier))
    expect(belongings(many)).toEqual({})
  })

  it('have nothing to do with a link to themselves or to what is not there', () => {
    expect(belongings([story('a:1', { links: [hashOfLink('a:1'), hashOfLink('a:9')] })])).toEqual(
      {},
    )
  })

  it('are one matter over however many steps, and in every language', () => {
    const stories = [
      story('a:1', { links: [hashOfLink('a:2')] }),
      story('a:2', { links: [hashOfLink('a:3')] }),
      story('a:3'),
      story('en@a:3', { links: [hashOfLink('en@a:4')] }),
      story('en@a:4'),
      story('a:7', { links: [hashOfLink('a:8')] }),
      story('a:8'),
    ]
    const groups = new Map(linkedStories(stories).map(({ key, group }) => [key, group]))
    expect(groups.get('en@a:4')).toBe(groups.get('a:1'))
    expect(groups.get('a:8')).not.toBe(groups.get('a:1'))
    expect(new Set(groups.values()).size).toBe(2)
  })

  it('are drawn by whole matters, the same ones every time', () => {
    const stories = Array.from({ length: 30 }, (_, at) => [
      story(`a:${at}`, { links: [hashOfLink(`b:${at}`)] }),
      story(`b:${at}`),
    ]).flat()
    const linked = linkedStories(stories)
    const drawn = drawMatters(linked, 11, randomFrom(1))
    expect(drawn).toHaveLength(10)
    expect(new Set(drawn.map(({ group }) => group)).size).toBe(5)
    expect(drawMatters(linked, 11, randomFrom(1))).toEqual(drawn)
    expect(drawMatters(linked, 100, randomFrom(1))).toHaveLength(60)
  })
})

describe('ties among candidates', () => {
  const asked = story('a:0', { names: [hashOfAddress('/moi')] })
  const tiesOf = (stories: ReturnType<typeof story>[]) =>
    tiesAmong(stories, asked).map((ties) => [...ties])

  it('come of links, addresses and dossiers alike', () => {
    const stories = [
      story('a:1', { links: [hashOfLink('a:2'), hashOfAddress('/ba')] }),
      story('a:2', dossier),
      story('a:3', { names: [hashOfAddress('/ba')] }),
      story('a:4', dossier),
    ]
    expect(tiesOf(stories)).toEqual([[1, 2], [0, 3], [0], [1]])
  })

  it('do not come of links to the story that they are asked for', () => {
    const stories = [
      story('a:1', { links: [hashOfLink('a:0'), hashOfAddress('/moi')] }),
      story('a:2', { links: [hashOfLink('a:0')] }),
    ]
    expect(tiesOf(stories)).toEqual([[], []])
  })

  it('do not come of a third story that both link to', () => {
    const to = { links: [hashOfLink('a:9')] }
    expect(tiesOf([story('a:1', to), story('a:2', to)])).toEqual([[], []])
  })
})
