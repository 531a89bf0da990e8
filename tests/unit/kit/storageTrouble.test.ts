import { describe, expect, it } from 'vitest'
import { storageTroubleOf } from '../../../plugins/kit/storageTrouble.ts'
import { SqliteError } from '../../../src/database/sqliteError.ts'

const named = (name: string) => Object.assign(new Error('gone'), { name })
const coded = (code: unknown) => Object.assign(new Error('no'), { code })

describe('what an error tells of the storage', () => {
  it.each([
    ['a full disk under a file', coded('ENOSPC'), 'full'],
    [
      'a full disk under SQLite',
      SqliteError.from(Object.assign(new Error('full'), { errcode: 13 })),
      'full',
    ],
    [
      'a broken disk under SQLite',
      SqliteError.from(Object.assign(new Error('disk I/O error'), { errcode: 778 })),
      'broken',
    ],
    ['a disk that became read-only', coded('EROFS'), 'broken'],
    ['a full disk of MongoDB’s', coded(14031), 'full'],
    ['a MongoDB that cannot be found', named('MongoServerSelectionError'), 'away'],
    ['a connection to it that broke', named('MongoNetworkError'), 'away'],
    ['any of them within another', new Error('Failed query', { cause: coded('ENOSPC') }), 'full'],
    ['a refusal', coded(11000), null],
    ['a busy database', coded('SQLITE_BUSY'), null],
    ['no error at all', 'ENOSPC', null],
  ])('%s', (_, error, trouble) => {
    expect(storageTroubleOf(error)).toBe(trouble)
  })
})
