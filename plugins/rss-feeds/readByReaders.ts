import type { ReadByReaders } from '../kit/options/warnOfClosed.ts'
import type { ResolvedOptions } from './resolveOptions.ts'

/** What feeds are made of. */
export const readByReaders = ({ sources, media }: ResolvedOptions): ReadByReaders[] => [
  ...sources.flatMap(({ collection, relations }, index) => [
    { place: `sources[${index}]`, collection, what: 'its feeds stay empty' },
    ...relations.map((relation, number) => ({
      place: `sources[${index}].relations[${number}]`,
      collection: relation.collection,
      what: 'they have no feeds, and no item names them',
    })),
  ]),
  ...(media ? [{ place: 'media', collection: media.collection, what: 'no item has a photo' }] : []),
]
