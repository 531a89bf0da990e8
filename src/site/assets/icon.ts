import sharp from 'sharp'
import { hashedAsset, type Asset } from './asset.ts'
import { drawCard } from './card.ts'
import { markSvg } from './mark.ts'

/** The paper's mark in a tab. */
export const icon = hashedAsset('icon', 'svg', { contentType: 'image/svg+xml', body: markSvg })

/**
 * The mark as pictures, at addresses that stay: feeds name the first (RSS allows 144 pixels at most),
 * and browsers and reader programs ask for the second unbidden.
 */
export const markImages = (): Promise<Asset[]> =>
  Promise.all([markImage('/assets/mark.png', 144), markImage('/favicon.ico', 48)])

/** The card of pages that have none of their own. */
export const cardAddress = '/assets/card.png'

/** It bears the paper's name as it is without a database. */
export async function paperCard(paperName: string): Promise<Asset> {
  const body = await drawCard({ title: paperName, paperName })
  return { path: cardAddress, contentType: 'image/png', body, maxAgeSeconds: 86_400 }
}

async function markImage(path: string, size: number): Promise<Asset> {
  const body = await sharp(Buffer.from(markSvg)).resize(size).png().toBuffer()
  return { path, contentType: 'image/png', body, maxAgeSeconds: 86_400 }
}
