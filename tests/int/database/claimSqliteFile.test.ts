import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { claimSqliteFile } from '../../../src/database/claimSqliteFile.ts'

const module = resolve(import.meta.dirname, '../../../src/database/claimSqliteFile.ts')
let directory: string
let url: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'claim-'))
  url = `file:${join(directory, 'newsroom.db')}`
})
afterEach(() => {
  rmSync(directory, { recursive: true, force: true })
})

/** Another process that claims the file and stays. */
async function claimElsewhere() {
  const source = `import { claimSqliteFile } from ${JSON.stringify(module)}
    console.log(claimSqliteFile(${JSON.stringify(url)}).isSole)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [printed] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, said: printed.toString().trim() }
}

it('tells the second server of a SQLite file that it is not the only one', async () => {
  const claim = claimSqliteFile(url)
  const { child, said } = await claimElsewhere()
  child.kill('SIGKILL')
  claim.release()
  expect([claim.isSole, said]).toEqual([true, 'false'])
})

it('frees the file of a server that was killed', async () => {
  const { child, said } = await claimElsewhere()
  const whileItRuns = claimSqliteFile(url).isSole
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  const claim = claimSqliteFile(url)
  claim.release()
  expect([said, whileItRuns, claim.isSole]).toEqual(['true', false, true])
})
