import { z } from 'zod'
import {
  amount,
  call,
  field,
  flag,
  fullListOf,
  type KindsOf,
  listOf,
  localized,
  nextBasePath,
  slug,
  strictly,
  text,
  timeZone,
  visibility,
  whole,
} from '../kit/options/kinds.ts'
import { parseOrder } from './core/order/parseOrder.ts'
import type { Weights } from './core/rank.ts'
import type { RelatedNewsOptions, SourceOptions } from './options.ts'

const names = listOf(field, 'a list of names of fields')

const source = strictly({
  title: field,
  lead: field.optional(),
  body: field.optional(),
  date: field.optional(),
  visibleSince: field.optional(),
  section: field.optional(),
  live: strictly({
    field,
    values: fullListOf(text(), 'at least one value of the field'),
  }).optional(),
  picks: names.optional(),
  dossiers: names.optional(),
  block: strictly({
    slug: text('the slug of a block'),
    field: text('a field of the block'),
  }).optional(),
  most: z
    .union([whole(0, Number.MAX_SAFE_INTEGER), z.literal(Infinity)], {
      error: 'a number from 0, a whole one',
    })
    .optional(),
  addressOf: call('a function that gives a document’s path, or null'),
  addressFields: names.optional(),
} satisfies KindsOf<SourceOptions>)

const weights = strictly({
  freshness: amount(0, 2).optional(),
  section: amount(0, 10).optional(),
  live: amount(0, 10).optional(),
  feedback: amount(0, 10).optional(),
} satisfies KindsOf<Weights>)

const order = z.custom((value) => parseOrder(value) !== null, {
  error: 'an order that was learned, such as vntcOrder',
})

/** What each option takes. */
export const optionKinds = strictly({
  disabled: flag.optional(),
  collections: z
    .record(z.string(), source, { error: 'an object of collections by their slugs' })
    .refine((given) => Object.keys(given).length > 0, {
      error: 'at least one collection by its slug',
    }),
  edits: call().optional(),
  tunes: call().optional(),
  visibility: visibility.optional(),
  find: call().optional(),
  sections: strictly({ collection: slug, parent: field.optional() }).nullish(),
  count: whole(1, 20).optional(),
  nameInAddress: call('a function that gives what a path names, or null').optional(),
  weights: weights.optional(),
  order: order.optional(),
  learned: strictly({
    file: text('the path of a file such as ./data/related-order.json'),
    until: order.optional(),
  }).optional(),
  packedLexicon: text('what bin/buildLexicon.ts wrote').optional(),
  heading: localized().optional(),
  timeZone: timeZone.optional(),
  nextBasePath: nextBasePath.optional(),
  widgetOrigins: listOf(text(), 'a list of origins such as https://congdoan.vn, or *').optional(),
} satisfies KindsOf<RelatedNewsOptions>)
