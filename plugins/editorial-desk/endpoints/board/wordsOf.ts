import type { Payload } from 'payload'
import type { Words } from '../../../kit/refusal.ts'
import { collectionOf } from '../../hooks/collectionOf.ts'

/** How a collection calls its documents, in both languages of the panel. */
export function wordsOf(slug: string, payload: Payload): { one: Words; many: Words } {
  const { labels } = collectionOf(slug, payload).config
  return { one: inBoth(labels.singular, slug), many: inBoth(labels.plural, slug) }
}

/** A label is one word for all languages, or one for each. */
function inBoth(label: unknown, slug: string): Words {
  if (typeof label === 'string') return { vi: label, en: label }
  const { vi, en } = (label ?? {}) as Partial<Words>
  return { vi: vi ?? en ?? slug, en: en ?? vi ?? slug }
}
