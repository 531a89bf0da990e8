import type { Photo } from '../../../site/models.ts'

/** Search engines ask for the photo in three shapes; the largest JPEG of each, then the whole. */
export function imageUrls(photo: Photo | null, siteUrl: string): string[] {
  if (!photo) return []
  const crops = [photo.crops['16x9'], photo.crops['4x3'], photo.crops['1x1']]
  const paths = [...crops.map((crop) => crop?.jpeg.at(-1)?.src), photo.src]
  return [...new Set(paths.flatMap((path) => (path ? [siteUrl + path] : [])))]
}
