import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { onContentEvent } from '../../plugins/kit/events/contentEvents.ts'
import { isWithin, nextEdge } from '../../plugins/kit/shownIntervals.ts'
import { tagOfDocument, tagOfList } from '../../plugins/kit/tags.ts'
import { findPhotoFile, type PhotoFile } from '../content/photoFile.ts'

/** How a reader finds a file of the library: closed, or open until it closes by itself. */
export type Openness =
  | { readonly isOpen: false }
  /** Epoch milliseconds; null where time alone will not close it. */
  | { readonly isOpen: true; readonly closesAt: number | null }

export type PhotoDoor = {
  ask(filename: string): Promise<Openness>
  /** Stops listening to events. */
  close(): void
}

type DoorOptions = {
  readonly payload: Payload
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** A name and two numbers each: some megabytes. */
const maxFiles = 50_000

/**
 * Says of each file whether readers may have it now. What is remembered is when its photo is shown,
 * not the answer, so that it opens and closes to the second; it is forgotten by the same events
 * that evict pages. A name that no photo has is remembered like a hidden one, and takes as long.
 */
export function createPhotoDoor({ payload, now }: DoorOptions): PhotoDoor {
  const files = new LRUCache<string, { readonly photo: PhotoFile | null }>({ max: maxFiles })
  let changes = 0
  const close = onContentEvent(({ tags }) => {
    const changed = new Set(tags.filter((tag) => tag.startsWith('media')))
    if (changed.size === 0) return
    changes += 1
    const isNew = changed.has(tagOfList('media'))
    for (const [name, { photo }] of files.entries()) {
      if (photo ? changed.has(tagOfDocument('media', photo.id)) : isNew) files.delete(name)
    }
  })

  async function find(filename: string): Promise<PhotoFile | null> {
    const known = files.get(filename)
    if (known) return known.photo
    const before = changes
    const photo = await findPhotoFile(payload, filename)
    // What was read may be from before a change that came meanwhile.
    if (changes === before) files.set(filename, { photo })
    return photo
  }

  return {
    async ask(filename) {
      const photo = await find(filename)
      const instant = now()
      if (!photo || !isWithin(photo.shown, instant)) return { isOpen: false }
      return { isOpen: true, closesAt: nextEdge(photo.shown, instant) }
    },
    close,
  }
}
