import { describe, expect, it } from 'vitest'
import { requireTransactions } from '../../../src/database/requireTransactions.ts'

function start(replicaSet: string | undefined, isRequired: boolean): string[] {
  const said: string[] = []
  const adapter = {
    connection: { getClient: () => ({ options: { replicaSet } }) },
    payload: { logger: { warn: (line: string) => said.push(line) } },
  }
  requireTransactions(adapter as never, { isRequired })
  return said
}

describe('a MongoDB address without replicaSet', () => {
  it('is refused where transactions are required, with what to do', () => {
    expect(() => start(undefined, true)).toThrow(
      /replicaSet=<name>.*MONGODB_WITHOUT_TRANSACTIONS=yes/,
    )
  })

  it('is said once where they are not', () => {
    expect(start(undefined, false)).toEqual([expect.stringContaining('replicaSet')])
  })

  it('is nothing to speak of with it', () => {
    expect(start('rs0', true)).toEqual([])
  })
})
