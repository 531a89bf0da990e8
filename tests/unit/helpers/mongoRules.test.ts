import { describe, expect, it } from 'vitest'
import { faultOf, type MongoCommand } from '../../helpers/mongoRules.ts'

const none = new Map<string, readonly string[]>()
const slugs = new Map([['articles', ['slug']]])
const within = (name: string, body: MongoCommand['body'] = {}): MongoCommand => ({
  name,
  body: { [name]: 'articles', ...body },
  isInTransaction: true,
})
const outside = (command: MongoCommand): MongoCommand => ({ ...command, isInTransaction: false })

describe('a transaction', () => {
  it.each([
    'collMod',
    'collStats',
    'count',
    'create',
    'createIndexes',
    'dbStats',
    'drop',
    'dropDatabase',
    'dropIndexes',
    'explain',
    'hello',
    'listCollections',
    'listIndexes',
    'mapReduce',
    'ping',
    'renameCollection',
    'serverStatus',
  ])('runs no %s', (name) => {
    expect(faultOf(within(name), none)).toContain(`'${name}'`)
    expect(faultOf(outside(within(name)), none)).toBeNull()
  })

  it.each(['aggregate', 'delete', 'distinct', 'find', 'findAndModify', 'insert', 'update'])(
    'runs %s',
    (name) => {
      expect(faultOf(within(name), none)).toBeNull()
    },
  )

  it('ends by commands to the database admin, and sends nothing else there', () => {
    expect(faultOf(within('commitTransaction', { $db: 'admin' }), none)).toBeNull()
    expect(faultOf(within('find', { $db: 'admin' }), none)).toContain('admin')
  })

  it('holds no stage that leaves it, at any depth', () => {
    const lookup = { $lookup: { from: 'users', pipeline: [{ $collStats: { count: {} } }] } }
    const facet = { $facet: { all: [{ $match: {} }, { $out: 'copy' }] } }
    for (const stage of [{ $merge: { into: 'copy' } }, lookup, facet]) {
      expect(
        faultOf(within('aggregate', { pipeline: [{ $match: {} }, stage] }), none),
      ).not.toBeNull()
    }
    const counting = [{ $match: {} }, { $group: { _id: 1, n: { $sum: 1 } } }]
    expect(faultOf(within('aggregate', { pipeline: counting }), none)).toBeNull()
  })
})

describe('a sparse unique index', () => {
  const writes = (slug: unknown): MongoCommand[] => [
    within('insert', { documents: [{ slug: 'one' }, { slug }] }),
    within('update', { updates: [{ q: {}, u: { $set: { slug } } }] }),
    within('update', { updates: [{ q: {}, u: { $setOnInsert: { slug } } }] }),
    within('update', { updates: [{ q: {}, u: { slug } }] }),
    within('findAndModify', { update: { $set: { slug } } }),
    within('findAndModify', { update: [{ $set: { slug } }] }),
  ]

  it('takes no null, by whichever command', () => {
    for (const command of [...writes(null), ...writes(null).map(outside), ...writes(undefined)]) {
      expect(faultOf(command, slugs)).toContain('articles.slug is null')
    }
  })

  it('takes values and what is not there, and minds no other collection', () => {
    for (const command of writes('mot-bai')) expect(faultOf(command, slugs)).toBeNull()
    expect(faultOf(within('insert', { documents: [{}] }), slugs)).toBeNull()
    expect(
      faultOf(within('update', { updates: [{ u: { $unset: { slug: 1 } } }] }), slugs),
    ).toBeNull()
    for (const command of writes(null)) expect(faultOf(command, none)).toBeNull()
  })
})
