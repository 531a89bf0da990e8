import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashOfSources } from '../../../src/bin/hashOfSources.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hash-'))
  mkdirSync(join(root, 'src', 'deep'), { recursive: true })
  writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'a')
  writeFileSync(join(root, 'lock.json'), '{}')
})
afterEach(() => {
  rmSync(root, { recursive: true })
})
const hash = (): Promise<string> => hashOfSources(root, ['src', 'lock.json', 'not-there.ts'])

it('is the same while nothing changes, and for what is not source', async () => {
  const before = await hash()
  writeFileSync(join(root, 'src', 'README.md'), 'words')
  expect(await hash()).toBe(before)
})

it.each([
  ['a changed file', () => writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'b')],
  ['a new file', () => writeFileSync(join(root, 'src', 'b.tsx'), '')],
  [
    'a moved file',
    () => {
      rmSync(join(root, 'src', 'deep', 'a.ts'))
      writeFileSync(join(root, 'src', 'a.ts'), 'a')
    },
  ],
  ['a changed lock', () => writeFileSync(join(root, 'lock.json'), '{ }')],
])('differs after %s', async (_, change) => {
  const before = await hash()
  change()
  expect(await hash()).not.toBe(before)
})
