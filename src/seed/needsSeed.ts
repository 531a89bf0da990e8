import type { Payload } from 'payload'
import { addressedCollections } from '../../collections/slugs.ts'
import { staff } from './data/staff.ts'
import { findBy, isSaved, newsroomOf, type Newsroom } from './newsroom.ts'

/**
 * Whether the demo newsroom has to be written, or written to its end.
 *
 * The seed's first document is a staff account whose address nobody else would choose, and its last
 * write is the front page. So: a saved front page means finished, whoever saved it; without one,
 * the account means that a seed was interrupted; without either, only an empty newsroom is filled.
 */
export async function needsSeed(payload: Payload): Promise<boolean> {
  const newsroom = newsroomOf(payload)
  if (await isSaved(newsroom, 'home-page')) return false
  return (await hasBegun(newsroom)) || (await isEmpty(newsroom))
}

async function hasBegun(newsroom: Newsroom): Promise<boolean> {
  const value = staff[0].email
  return (await findBy(newsroom, 'users', { field: 'email', value })) !== null
}

async function isEmpty(newsroom: Newsroom): Promise<boolean> {
  for (const collection of [...addressedCollections, 'media'] as const) {
    const { totalDocs } = await newsroom.count({ collection })
    if (totalDocs > 0) return false
  }
  return true
}
