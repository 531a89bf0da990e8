import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseOrder } from '../../../plugins/related-news/core/order/parseOrder.ts'
import type { Order } from '../../../plugins/related-news/core/order/orderBy.ts'
import {
  readOrder,
  stateOfFile,
  undoOrder,
  writeOrder,
} from '../../../plugins/related-news/store/orderFile.ts'

let directory: string
let file: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'order-'))
  file = join(directory, 'data', 'order.json')
})
afterEach(() => {
  rmSync(directory, { recursive: true, force: true })
})

const order = (version: string, words = 1): Order => ({ version, weights: { words } })

describe('the file of what was learned', () => {
  it('comes into being with its folder, and goes again', async () => {
    expect(readOrder(file)).toBeNull()
    expect(await undoOrder(file)).toBe(false)
    await writeOrder(file, order('one'))
    expect(readOrder(file)).toEqual({ order: order('one'), former: null })
    expect(await undoOrder(file)).toBe(true)
    expect(readOrder(file)).toBeNull()
    expect(readdirSync(join(directory, 'data'))).toEqual([])
  })

  it('keeps the former order, and puts it back once', async () => {
    await writeOrder(file, order('one'))
    await writeOrder(file, order('two'))
    expect(readOrder(file)).toEqual({ order: order('two'), former: order('one') })
    expect(await undoOrder(file)).toBe(true)
    expect(readOrder(file)).toEqual({ order: order('one'), former: null })
  })

  it('is told from what it was', async () => {
    expect(stateOfFile(file)).toBeNull()
    await writeOrder(file, order('one'))
    const before = stateOfFile(file)
    await writeOrder(file, order('two'))
    expect(stateOfFile(file)).not.toBe(before)
  })

  it.each(['{', 'null', '{"order":{"version":"x","weights":{"nothing":1}}}'])(
    'that holds %s is refused by name, and does not stand in the way of the next',
    async (text) => {
      await writeOrder(file, order('one'))
      writeFileSync(file, text)
      expect(() => readOrder(file)).toThrow()
      await writeOrder(file, order('two'))
      expect(readOrder(file)).toEqual({ order: order('two'), former: null })
    },
  )

  it('is the old or the new whole, whenever the process that writes is killed', async () => {
    const module = resolve('plugins/related-news/store/orderFile.ts')
    const script = `
      const { writeOrder } = await import(${JSON.stringify(module)})
      const weights = (words) => ({ words, names: words, company: words })
      for (let count = 1; ; count += 1) {
        await writeOrder(${JSON.stringify(file)}, { version: String(count), weights: weights(count) })
        if (count === 1) console.log('begun')
      }`
    for (let kill = 0; kill < 3; kill += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script])
      await new Promise((begun) => child.stdout.once('data', begun))
      // As many turns of the loop as it takes to have written some more.
      const seen = readFileSync(file, 'utf8')
      while (readFileSync(file, 'utf8') === seen) await new Promise(setImmediate)
      const ended = new Promise((end) => child.once('exit', end))
      child.kill('SIGKILL')
      await ended
      const kept = readOrder(file)
      expect(kept?.order.weights.words).toBe(Number(kept?.order.version))
      expect(kept?.order.weights.company).toBe(kept?.order.weights.words)
    }
  }, 60_000)
})

describe('a value that is given for an order', () => {
  it.each([
    null,
    undefined,
    'vntc',
    {},
    { version: 'x' },
    { version: 1, weights: {} },
    { version: 'x', weights: { words: '1' } },
    { version: 'x', weights: { words: Infinity } },
    { version: 'x', weights: { constructor: 1 } },
  ] as unknown[])('is none: %j', (value: unknown) => {
    expect(parseOrder(value)).toBeNull()
  })

  it('is one where all features are known', () => {
    expect(parseOrder({ ...order('x'), more: true })).toEqual(order('x'))
  })
})
