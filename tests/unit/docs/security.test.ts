import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const text = readFileSync(resolve(root, 'docs/security.md'), 'utf8')

/** The requirements of level 1 by section, as OWASP ASVS 5.0.0 numbers them. */
const levelOne = {
  'V1.2': [1, 2, 3, 4, 5],
  'V1.3': [1, 2],
  'V1.5': [1],
  'V2.1': [1],
  'V2.2': [1, 2],
  'V2.3': [1],
  'V3.2': [1, 2],
  'V3.3': [1],
  'V3.4': [1, 2],
  'V3.5': [1, 2, 3],
  'V4.1': [1],
  'V4.4': [1],
  'V5.2': [1, 2],
  'V5.3': [1, 2],
  'V6.1': [1],
  'V6.2': [1, 2, 3, 4, 5, 6, 7, 8],
  'V6.3': [1, 2],
  'V6.4': [1, 2],
  'V7.2': [1, 2, 3, 4],
  'V7.4': [1, 2],
  'V8.1': [1],
  'V8.2': [1, 2],
  'V8.3': [1],
  'V9.1': [1, 2, 3],
  'V9.2': [1],
  'V10.4': [1, 2, 3, 4, 5],
  'V11.3': [1, 2],
  'V11.4': [1],
  'V12.1': [1],
  'V12.2': [1, 2],
  'V13.4': [1],
  'V14.2': [1],
  'V14.3': [1],
  'V15.1': [1],
  'V15.2': [1],
  'V15.3': [1],
}
const numbers = Object.entries(levelOne).flatMap(([section, ofSection]) =>
  ofSection.map((number) => `${section}.${number}`),
)
const verdicts = ['met', 'proxy', 'n/a', 'not met'] as const

type Requirement = { readonly number: string; readonly verdict: string; readonly decided: string }

function rowsOf(heading: string): Requirement[] {
  const [, section = ''] = text.split(`\n## ${heading}\n`)
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, number = '']) => /^V\d/.test(number))
    .map(([, number = '', , verdict = '', decided = '']) => ({ number, verdict, decided }))
}

describe('the table of ASVS requirements', () => {
  const rows = rowsOf('ASVS 5.0.0, level 1')

  it('has each of the 70 of level 1, once and in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(numbers)
    expect(rows).toHaveLength(70)
  })

  it('gives each a verdict and a reason, at both levels', () => {
    const all = [...rows, ...rowsOf('ASVS 5.0.0, level 2')]
    expect(all.length).toBeGreaterThan(150)
    for (const { number, verdict, decided } of all) {
      expect(verdicts, number).toContain(verdict)
      expect(decided.length, number).toBeGreaterThan(2)
    }
  })

  it('counts what it says', () => {
    const [met, proxy, none, open] = verdicts.map(
      (verdict) => rows.filter((row) => row.verdict === verdict).length,
    )
    const said = `Of 70: ${met} met, ${proxy} by the proxy, ${none} do not apply, ${open} are not met.`
    expect(text.replaceAll('\n', ' ')).toContain(said)
  })
})

it('the security document names only files that are there', () => {
  const named = [...text.matchAll(/`([\w.@()[\]/-]+\.(?:tsx?|mjs|json|ya?ml))`/g)].map(
    ([, path = '']) => path,
  )
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((path) => !existsSync(resolve(root, path)))).toEqual([])
})
