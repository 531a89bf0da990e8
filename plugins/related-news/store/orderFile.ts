import { randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseOrder } from '../core/order/parseOrder.ts'
import type { Order } from '../core/order/orderBy.ts'

/** What was learned, and what counted before it: one file, so that no end of a process parts the two. */
export type KeptOrder = {
  readonly order: Order
  /** Null where nothing had been learned. */
  readonly former: Order | null
}

/**
 * What the file holds; null where there is none.
 *
 * @throws {Error} where it cannot be read or holds something else.
 */
export function readOrder(file: string): KeptOrder | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (err) {
    if (isMissing(err)) return null
    throw err
  }
  const { order: kept, former = null } = JSON.parse(text) as Partial<KeptOrder>
  const order = parseOrder(kept)
  if (!order) {
    throw new Error(
      `related-news: ${file} holds no order of this version's features; learn it anew, or take the file away`,
    )
  }
  return { order, former: parseOrder(former) }
}

/** Tells two states of the file apart; null where there is none. */
export function stateOfFile(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : null
}

/** Puts an order in the place of the one that counts, which it keeps as the former one. */
export async function writeOrder(file: string, order: Order): Promise<void> {
  let former: Order | null = null
  try {
    former = readOrder(file)?.order ?? null
  } catch {
    // What nobody can read is no order to go back to.
  }
  await replaceFile(file, { order, former })
}

/** Puts the former order back; false where none was learned here. */
export async function undoOrder(file: string): Promise<boolean> {
  const kept = readOrder(file)
  if (!kept) return false
  if (kept.former) await replaceFile(file, { order: kept.former, former: null })
  else await rm(file)
  return true
}

/** Whole or not at all: written beside it, then renamed. */
async function replaceFile(file: string, kept: KeptOrder): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const beside = `${file}.${randomBytes(4).toString('hex')}`
  try {
    const written = await open(beside, 'w')
    try {
      await written.writeFile(`${JSON.stringify(kept, null, 2)}\n`)
      await written.sync()
    } finally {
      await written.close()
    }
    await rename(beside, file)
  } catch (err) {
    await rm(beside, { force: true })
    throw err
  }
}

const isMissing = (err: unknown): boolean =>
  err instanceof Error && 'code' in err && err.code === 'ENOENT'
