import { describe, expect, it } from 'vitest'
import type { FeedItem } from '../../../plugins/rss-feeds/core/feed.ts'
import { lintFeed } from '../../../plugins/rss-feeds/core/lintFeed.ts'
import type { PresetName } from '../../../plugins/rss-feeds/core/presets.ts'
import { makeFeed, makeFeedItem, makeFeedPhoto } from '../../factories/feeds.ts'

const said = (item: Partial<FeedItem>, preset: PresetName = 'generic'): string[] =>
  lintFeed(makeFeed({ items: [makeFeedItem({ photo: makeFeedPhoto(), ...item })] }), preset).map(
    ({ vi }) => vi,
  )

describe('what a validator would say', () => {
  it('is nothing of a feed that lacks nothing', () => {
    for (const preset of ['generic', 'msn', 'apple-news', 'google'] as const) {
      expect(said({}, preset)).toEqual([])
    }
  })

  it.each<[Partial<FeedItem>, RegExp]>([
    [{ title: ' ' }, /không có tiêu đề/],
    [{ title: 'a'.repeat(201) }, /dài hơn 200/],
    [{ title: 'Giá <b>mới</b>' }, /mã HTML/],
    [{ title: 'A &amp; B' }, /mã HTML/],
    [{ summary: null }, /không có sapo/],
    [{ html: '' }, /không có nội dung/],
    [{ authors: [] }, /không có tên tác giả/],
    [{ photo: makeFeedPhoto({ bytes: null }) }, /dung lượng ảnh/],
    [{ photo: makeFeedPhoto({ alt: '' }) }, /không có mô tả/],
  ])('of %j', (item, sentence) => {
    const problems = said(item)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(sentence)
  })

  it('takes a sign in a title for a sign', () => {
    expect(said({ title: 'Giá < 5 & chất lượng > 6' })).toEqual([])
  })

  it('tells of two items with one guid, and of an empty feed', () => {
    const items = [
      makeFeedItem({ photo: makeFeedPhoto() }),
      makeFeedItem({ photo: makeFeedPhoto() }),
    ]
    expect(lintFeed(makeFeed({ items }), 'generic').map(({ severity }) => severity)).toEqual([
      'error',
    ])
    expect(lintFeed(makeFeed({ items: [], description: ' ' }), 'generic')).toHaveLength(2)
  })

  it('asks for what the receiver asks for', () => {
    expect(said({ html: null }, 'google')).toEqual([
      'Google Tin tức cần toàn văn; hãy chọn “Toàn văn”.',
    ])
    expect(said({ photo: null }, 'apple-news')).toEqual([])
    expect(said({ photo: null }, 'msn')).toEqual(['MSN cần mỗi bài có ảnh đại diện.'])
    expect(said({ title: 'Tựa ngắn' }, 'msn')).toEqual(['MSN cần tiêu đề dài 20–150 ký tự.'])
    expect(said({ title: 'a'.repeat(61) }, 'apple-news')).toEqual([
      'Apple News cần tiêu đề dài 15–60 ký tự.',
    ])
    const heavy = 'đ'.repeat(510_000)
    expect(said({ html: heavy }, 'google')).toEqual([
      'Bài quá dài (hơn 300 nghìn ký tự); một số nơi nhận sẽ cắt.',
      'Google Tin tức không nhận bài nặng hơn 1 MB.',
    ])
    const narrow = makeFeedPhoto({ width: 500, credit: null })
    expect(said({ photo: narrow }, 'msn')).toHaveLength(2)
    expect(said({ photo: narrow }, 'google')).toEqual([])
  })
})
