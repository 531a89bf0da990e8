import slugify from 'slugify'
import { foldVietnamese } from './text/foldVietnamese.ts'

/** Longer addresses are cut by mail clients and look broken in print. */
const maxLength = 80

/**
 * The URL segment for a title: lower-case ASCII words with hyphens between, at most 80 characters,
 * cut between words where there is a place to cut. Empty when the title has no letter or digit.
 */
export function slugOf(title: string): string {
  // Folded first: slugify's own table reads only composed letters.
  const words = slugify(foldVietnamese(title).replace(/[^\p{L}\p{N}]+/gu, ' '), {
    lower: true,
    strict: true,
  })
  if (words.length <= maxLength) return words
  const cut = words.slice(0, maxLength + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : words.slice(0, maxLength)
}
