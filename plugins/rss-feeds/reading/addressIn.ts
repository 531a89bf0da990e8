import { type FeedAddress, parseFeedAddress } from '../core/feedAddress.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'

type Folders = Pick<ResolvedOptions, 'sources' | 'partnerFeeds'>

/**
 * What an address below the feeds' folder asks for; null where nothing can be. Below a folder that
 * is no feed itself (`tu-khoa`), what looks like a day is a name: there are tags such as
 * `2020-12-18`, and partners may be called anything.
 */
export function addressIn({ sources, partnerFeeds }: Folders, path: string): FeedAddress | null {
  const address = parseFeedAddress(path)
  if (!address?.archive || address.archive.before) return address
  const folders = sources.flatMap(({ relations }) => relations.map(({ feedPrefix }) => feedPrefix))
  return address.name === partnerFeeds?.prefix || folders.includes(address.name)
    ? { ...address, name: `${address.name}/${address.archive.day}`, archive: null }
    : address
}
