import { describe, expect, it } from 'vitest'
import { renderAtom } from '../../../plugins/rss-feeds/core/renderAtom.ts'
import { renderJsonFeed } from '../../../plugins/rss-feeds/core/renderJsonFeed.ts'
import { makeFeed } from '../../factories/feeds.ts'

const removed = [{ guid: 'tag:example.org,2020:articles/3', removedAt: '2020-12-18T09:00:00.000Z' }]
const more = makeFeed({ removed, hasMoreRemoved: true })
const all = makeFeed({ removed })

describe('a list of removals that is not whole', () => {
  it('says so in JSON', () => {
    expect(JSON.parse(renderJsonFeed(more))).toMatchObject({ _removed: { is_whole: false } })
    expect(renderJsonFeed(all)).not.toContain('is_whole')
  })

  it('says so to whoever reads the Atom document', () => {
    expect(renderAtom(more)).toContain('<!-- More was removed than is told here. -->')
    expect(renderAtom(all)).not.toContain('<!--')
  })
})
