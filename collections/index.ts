import type { CollectionConfig, GlobalConfig } from 'payload'
import { announceChanges, announceGlobalChanges } from '../plugins/kit/events/announceChanges.ts'
import { contentEvents } from '../plugins/kit/events/eventsCollection.ts'
import { withDates } from '../plugins/kit/dates/withDates.ts'
import { withStoredDates } from '../plugins/kit/dates/withStoredDates.ts'
import { articles } from './articles/index.ts'
import { articleScopes } from './articles/articleScopes.ts'
import { authors } from './authors/index.ts'
import { categories } from './categories/index.ts'
import { dossiers } from './dossiers/index.ts'
import { events } from './events/index.ts'
import { goneAddresses } from './gone-addresses/index.ts'
import { rememberingGone } from './gone-addresses/rememberingGone.ts'
import { correctionsPage } from './globals/correctionsPage.ts'
import { homePage } from './globals/homePage.ts'
import { navigation } from './globals/navigation.ts'
import { siteIdentity } from './globals/siteIdentity.ts'
import { keepingOldAddresses } from './hooks/keepingOldAddresses.ts'
import { createMedia } from './media/index.ts'
import { originalTexts } from './original-texts/index.ts'
import { productSpotlights } from './product-spotlights/index.ts'
import { publicHealthMessages } from './public-health-messages/index.ts'
import { pages } from './pages/index.ts'
import { photoUses } from './photo-uses/index.ts'
import { publicNumbers } from './public-numbers/index.ts'
import { keepingReaderTimes } from './readerTimes.ts'
import { redirects } from './redirects/index.ts'
import { tags } from './tags/index.ts'
import { createUsers } from './users/index.ts'

export type CollectionsOptions = {
  /** Absolute directory of the photo files. */
  readonly mediaDir: string
  /** The site is served over https. */
  readonly secureCookies: boolean
  /** The header in which the operator's own proxy writes a reader's address; null without one. */
  readonly readerAddressHeader: string | null
}

/** The whole content model, in the order of the admin panel's menu. */
export function createCollections(options: CollectionsOptions): CollectionConfig[] {
  return [
    keepingReaderTimes(announceChanges(rememberingGone(articles), articleScopes)),
    ...[events, productSpotlights, publicHealthMessages]
      .map(atItsAddress)
      .map((collection) => keepingReaderTimes(announceChanges(collection))),
    ...[categories, tags, authors, dossiers, pages]
      .map(atItsAddress)
      .map((collection) => announceChanges(collection)),
    announceChanges(redirects),
    announceChanges(createMedia({ mediaDir: options.mediaDir })),
    createUsers(options),
    originalTexts,
    publicNumbers,
    goneAddresses,
    photoUses,
    contentEvents,
  ].map(withDates)
}

const atItsAddress = (collection: CollectionConfig): CollectionConfig =>
  rememberingGone(keepingOldAddresses(collection))

/** What the paper has one of. */
export const globals: GlobalConfig[] = [homePage, navigation, correctionsPage, siteIdentity]
  .map(announceGlobalChanges)
  .map(withStoredDates)
