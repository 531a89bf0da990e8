import type { DocumentId } from '../../plugins/kit/tags.ts'
import { type PictureKey, pictures } from './data/pictures.ts'
import { drawIllustration } from './illustration/drawIllustration.ts'
import { findBy, type Newsroom } from './newsroom.ts'

/** Sharp keeps its own threads busy with the renditions; more at a time only takes memory. */
const atATime = 2

/** Draws and uploads the pictures that are missing. */
export async function seedPictures(
  newsroom: Newsroom,
  onProgress: (line: string) => void,
): Promise<Map<PictureKey, DocumentId>> {
  const ids = new Map<PictureKey, DocumentId>()
  const keys = Object.keys(pictures) as PictureKey[]
  for (let first = 0; first < keys.length; first += atATime) {
    const batch = keys.slice(first, first + atATime)
    await Promise.all(
      batch.map(async (key) => {
        ids.set(key, await ensurePicture(newsroom, key))
      }),
    )
    onProgress(`Ảnh ${ids.size}/${keys.length}`)
  }
  return ids
}

async function ensurePicture(newsroom: Newsroom, key: PictureKey): Promise<DocumentId> {
  const { motif, alt } = pictures[key]
  const found = await findBy(newsroom, 'media', { field: 'alt', value: alt })
  if (found !== null) return found
  const data = await drawIllustration(motif, key)
  const { id } = await newsroom.create({
    collection: 'media',
    data: { alt, caption: alt, credit: 'Ảnh minh họa' },
    file: {
      data,
      mimetype: 'image/jpeg',
      name: `minh-hoa-${key.toLowerCase()}.jpg`,
      size: data.length,
    },
    depth: 0,
  })
  return id
}
