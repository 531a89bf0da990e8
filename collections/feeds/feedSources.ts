import type { Row, SourceOptions } from '../../plugins/rss-feeds/options.ts'
import { addressOf, type Addressed } from '../addressOf.ts'
import type { AddressedCollection } from '../slugs.ts'

const pathIn =
  (collection: AddressedCollection) =>
  (document: Row): string | null =>
    addressOf(collection, document as Addressed)

/** Only a document without a slug has no address, and none of these can be saved so. */
const pageIn =
  (collection: AddressedCollection) =>
  (document: Row, parent: Row | null): string =>
    addressOf(collection, {
      ...(document as Addressed),
      parentSlug: (parent as Addressed | null)?.slug ?? null,
    }) ?? '/'

/** Dated as its readers see them, and not as the desk saves them. */
const readerTimes = { visibleSince: 'visibleSince', modifiedAt: 'modifiedAt' } as const

/** The paper's stories by section, tag and author, and its other publications. */
export const feedSources: readonly SourceOptions[] = [
  {
    collection: 'articles',
    feed: { name: 'trang-chu', title: null, path: '/' },
    fields: {
      ...readerTimes,
      title: 'headline',
      standfirst: 'standfirst',
      body: 'body',
      leadPhoto: 'leadPhoto',
      byline: 'bylineOverride',
      key: 'publicId',
    },
    select: ['slug', 'publicId'],
    textSelect: ['dateline', 'corrections'],
    path: pathIn('articles'),
    relations: [
      {
        field: 'section',
        collection: 'categories',
        role: 'section',
        feedPrefix: '',
        parent: 'parent',
        description: 'description',
        label: 'Chuyên mục',
        path: pageIn('categories'),
      },
      {
        field: 'tags',
        collection: 'tags',
        role: 'tag',
        feedPrefix: 'tu-khoa',
        label: 'Từ khóa',
        path: pageIn('tags'),
      },
      {
        field: 'authors',
        collection: 'authors',
        role: 'author',
        feedPrefix: 'tac-gia',
        label: 'Tác giả',
        path: pageIn('authors'),
      },
      {
        field: 'dossiers',
        collection: 'dossiers',
        role: 'series',
        feedPrefix: 'ho-so',
        description: 'description',
        label: 'Hồ sơ',
        path: pageIn('dossiers'),
      },
    ],
  },
  {
    collection: 'events',
    feed: { name: 'su-kien', title: 'Sự kiện', path: '/su-kien' },
    fields: {
      ...readerTimes,
      title: 'title',
      standfirst: 'standfirst',
      body: 'body',
      leadPhoto: 'leadPhoto',
    },
    select: ['slug'],
    path: pathIn('events'),
  },
  {
    collection: 'product-spotlights',
    feed: { name: 'san-pham-ocop', title: 'Sản phẩm OCOP', path: '/san-pham-ocop' },
    fields: {
      ...readerTimes,
      title: 'name',
      standfirst: 'standfirst',
      body: 'body',
      leadPhoto: 'leadPhoto',
    },
    select: ['slug'],
    path: pathIn('product-spotlights'),
  },
  {
    collection: 'public-health-messages',
    feed: {
      name: 'thong-diep-suc-khoe',
      title: 'Thông điệp sức khỏe',
      path: '/thong-diep-suc-khoe',
    },
    fields: {
      ...readerTimes,
      title: 'title',
      // The official wording, verbatim.
      standfirst: 'wording',
      body: 'body',
      leadPhoto: 'leadPhoto',
      byline: 'issuingBody',
    },
    select: ['slug'],
    path: pathIn('public-health-messages'),
  },
]
