import type { Payload } from 'payload'
import { newsroomOf } from './newsroom.ts'
import { seedArticles } from './seedArticles.ts'
import { seedCampaigns } from './seedCampaigns.ts'
import { seedFrontPage, seedIdentity, seedNavigation } from './seedGlobals.ts'
import { seedPictures } from './seedPictures.ts'
import { seedEvents, seedHealthMessages, seedSpotlights } from './seedPublications.ts'
import { seedStaff } from './seedStaff.ts'
import { seedOwnPages, seedStructure } from './seedStructure.ts'

type SeedOptions = {
  readonly payload: Payload
  /** Is given one line at a time, in Vietnamese. */
  readonly onProgress: (line: string) => void
  /** Epoch milliseconds; what is not dated by the seed page is dated from it. */
  readonly now?: number
}

/**
 * Writes the demo newsroom. What is there already, by its address or its description, is left
 * alone, so a seed that was interrupted goes on where it stopped.
 */
export async function seedNewsroom({
  payload,
  onProgress,
  now = Date.now(),
}: SeedOptions): Promise<void> {
  const newsroom = newsroomOf(payload)
  onProgress('Đang dựng tòa soạn mẫu…')
  // First the accounts and last the front page: needsSeed reads the seed's progress off them.
  await seedStaff(newsroom, onProgress)
  await seedIdentity(newsroom)
  const structure = await seedStructure(newsroom)
  await seedOwnPages(newsroom)
  await seedNavigation(newsroom, structure.sections)
  onProgress('Chuyên mục, từ khóa và tác giả: xong')
  const photos = await seedPictures(newsroom, onProgress)
  // Stories lead to them, and their own texts lead to no story.
  const own = { photos, articles: new Map() }
  const messages = await seedHealthMessages(newsroom, own)
  const products = await seedSpotlights(newsroom, { ...own, now })
  const articles = await seedArticles(newsroom, {
    ...{ structure, pictures: photos, products, messages },
    ...{ onProgress, now },
  })
  await seedEvents(newsroom, { photos, articles, products, now })
  onProgress('Thông điệp sức khỏe, sản phẩm OCOP và sự kiện: xong')
  await seedCampaigns(newsroom, now)
  onProgress('Chiến dịch mẫu: xong')
  await seedFrontPage(newsroom, { sections: structure.sections, articles })
  onProgress('Tòa soạn mẫu đã sẵn sàng.')
}
