import { expect, it } from 'vitest'
import { bytesOf } from '../../../../plugins/kit/answers/bytesOf.ts'

it('grows with what a value holds, wherever it holds it', () => {
  const text = 'á'.repeat(1000)
  const holders = [text, { text }, [text], new Map([['a', text]]), new Set([text]), [[{ text }]]]
  for (const holder of holders) expect(bytesOf(holder)).toBeGreaterThanOrEqual(2000)
  expect(bytesOf(new Uint8Array(5000))).toBeGreaterThanOrEqual(5000)
  expect(bytesOf({ text: '' })).toBeLessThan(200)
})

it('weighs a list as long as a list may be', () => {
  const many = new Map(Array.from({ length: 300_000 }, (_, at) => [at, at]))
  expect(bytesOf(many)).toBeGreaterThan(300_000)
})

it('comes to an end, and counts once what is held twice', () => {
  const section: { above: object | null; words: string } = { above: null, words: 'a'.repeat(1000) }
  section.above = { below: [section, section] }
  expect(bytesOf(section)).toBeLessThan(3000)
})
