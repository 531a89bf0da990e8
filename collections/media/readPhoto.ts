import { fileTypeFromBuffer } from 'file-type'
import { APIError } from 'payload'
import sharp from 'sharp'
import { photoLimits } from './photoLimits.ts'

export type PhotoFile = {
  readonly data: Buffer
  readonly extension: 'jpg' | 'png'
  readonly mimetype: 'image/jpeg' | 'image/png'
}

const accepted = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif'])

/**
 * The photo as the newsroom keeps it: upright, in sRGB, without EXIF, GPS or any other metadata;
 * PNG where it has transparent parts, JPEG otherwise. What it is, its bytes say, and not its name.
 *
 * @throws APIError in Vietnamese for a file that is too large or no photo.
 */
export async function readPhoto(bytes: Buffer, name: string): Promise<PhotoFile> {
  if (bytes.length > photoLimits.bytes) {
    refuse(`Ảnh “${name}” nặng ${megabytes(bytes.length)} MB; tối đa ${megabytes(photoLimits.bytes)} MB. Hãy thu nhỏ ảnh rồi tải lại.`)
  }
  const type = await fileTypeFromBuffer(bytes)
  if (!type || !accepted.has(type.mime)) {
    refuse(`Tệp “${name}” không phải ảnh JPEG, PNG, WebP hoặc AVIF. Hãy chuyển sang một trong các dạng này rồi tải lại.`)
  }
  const photo = sharp(bytes, { limitInputPixels: photoLimits.pixels, failOn: 'truncated' })
  try {
    const { hasAlpha } = await photo.metadata()
    const upright = photo.autoOrient().resize({
      width: photoLimits.side,
      height: photoLimits.side,
      fit: 'inside',
      withoutEnlargement: true,
    })
    return hasAlpha
      ? { data: await upright.png().toBuffer(), extension: 'png', mimetype: 'image/png' }
      : {
          data: await upright.jpeg({ quality: 90 }).toBuffer(),
          extension: 'jpg',
          mimetype: 'image/jpeg',
        }
  } catch (error) {
    const isTooLarge = error instanceof Error && /pixel limit/i.test(error.message)
    return refuse(
      isTooLarge
        ? `Ảnh “${name}” quá nhiều điểm ảnh; tối đa ${photoLimits.pixels / 1_000_000} triệu. Hãy thu nhỏ ảnh rồi tải lại.`
        : `Ảnh “${name}” bị hỏng hoặc chưa tải hết. Hãy mở thử trên máy rồi tải lại.`,
    )
  }
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0)

function refuse(message: string): never {
  throw new APIError(message, 400, null, true)
}
