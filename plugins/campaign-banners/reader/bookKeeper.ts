import { onContentEvent } from '../../kit/events/contentEvents.ts'
import { hearOtherProcesses } from '../../kit/events/hearOtherProcesses.ts'
import { tagOfList } from '../../kit/tags.ts'
import type { ResolvedOptions } from '../options.ts'
import { type Book, readBook } from './book.ts'
import type { Source } from './loadCampaigns.ts'

/** Keeps the book in memory until a committed change makes it old. */
export type BookKeeper = { read(now: number): Promise<Book> }

/**
 * The index over the campaigns, not a cache of answers: it is dropped by the very events that evict
 * pages, and read again by the next page, however many ask at once.
 */
export function keepBook(source: Source, options: ResolvedOptions): BookKeeper {
  const { slugs } = options
  const ownTags = [tagOfList(slugs.campaigns), tagOfList(slugs.creatives)]
  let book: Book | null = null
  let reading: Promise<Book> | null = null
  onContentEvent(({ tags }) => {
    const mediaTags = book?.mediaTags
    const isTouched = tags.some((tag) => ownTags.includes(tag) || mediaTags?.has(tag))
    // Which pictures a book has is not known while it is being read.
    if (!isTouched && !reading) return
    book = null
    // What is being read may be from before the change: nobody who comes now waits for it.
    reading = null
  })
  return {
    async read(now) {
      // Before the first book is kept, and not where nobody asks for one.
      hearOtherProcesses(source.payload)
      if (book && (book.staleAt === null || now < book.staleAt)) return book
      const mine = (reading ??= readBook(source, options, now))
      try {
        const found = await mine
        if (reading === mine) book = found
        return found
      } finally {
        if (reading === mine) reading = null
      }
    },
  }
}
