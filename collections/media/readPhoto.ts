import { fileTypeFromBuffer } from 'file-type'
import { APIError } from 'payload'
import sharp, { type Metadata } from 'sharp'
import { photoLimits } from './photoLimits.ts'
import { withAdobeInks } from './withAdobeInks.ts'

export type PhotoFile = {
  readonly data: Buffer
  readonly extension: 'jpg' | 'png'
  readonly mimetype: 'image/jpeg' | 'image/png'
}

const accepted = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif'])
const limits = { limitInputPixels: photoLimits.pixels, failOn: 'truncated' } as const

/**
 * The photo as the newsroom keeps it: upright, in sRGB, without EXIF, GPS or any other metadata;
 * PNG where one can see through it, JPEG otherwise. What it is, its bytes say, and not its name.
 *
 * @throws APIError in Vietnamese for a file that is too large, moves, or is no photo.
 */
export async function readPhoto(bytes: Buffer, name: string): Promise<PhotoFile> {
  if (bytes.length > photoLimits.bytes) {
    refuse(`Ảnh “${name}” nặng ${megabytes(bytes.length)} MB; tối đa ${megabytes(photoLimits.bytes)} MB. Hãy thu nhỏ ảnh rồi tải lại.`)
  }
  const type = await fileTypeFromBuffer(bytes)
  if (type && isAnimatedKind(bytes, type.mime)) refuse(moves(name))
  if (!type || !accepted.has(type.mime)) {
    refuse(`Tệp “${name}” không phải ảnh JPEG, PNG, WebP hoặc AVIF. Hãy chuyển sang một trong các dạng này rồi tải lại.`)
  }
  try {
    const metadata = await sharp(bytes, limits).metadata()
    if (type.mime !== 'image/avif' && (metadata.pages ?? 1) > 1) refuse(moves(name))
    return await clean(bytes, metadata)
  } catch (error) {
    if (error instanceof APIError) throw error
    const isTooLarge = error instanceof Error && /pixel limit/i.test(error.message)
    return refuse(
      isTooLarge
        ? `Ảnh “${name}” quá nhiều điểm ảnh; tối đa ${photoLimits.pixels / 1_000_000} triệu. Hãy thu nhỏ ảnh rồi tải lại.`
        : `Ảnh “${name}” bị hỏng hoặc chưa tải hết. Hãy mở thử trên máy rồi tải lại.`,
    )
  }
}

/** Whether a file that is kept holds the picture alone. */
export async function isClean(bytes: Buffer): Promise<boolean> {
  const { exif, xmp, iptc } = await sharp(bytes, limits).metadata()
  return exif === undefined && xmp === undefined && iptc === undefined
}

async function clean(bytes: Buffer, { hasAlpha, space }: Metadata): Promise<PhotoFile> {
  const upright = sharp(space === 'cmyk' ? await withAdobeInks(bytes, limits) : bytes, limits)
    .autoOrient()
    .resize({
      width: photoLimits.side,
      height: photoLimits.side,
      fit: 'inside',
      withoutEnlargement: true,
    })
  if (hasAlpha && (await isSeenThrough(bytes))) {
    return { data: await upright.png().toBuffer(), extension: 'png', mimetype: 'image/png' }
  }
  const onWhite = upright.flatten({ background: '#ffffff' })
  const data = await onWhite.jpeg({ quality: 90 }).toBuffer()
  return { data, extension: 'jpg', mimetype: 'image/jpeg' }
}

/** Many programs save every picture with transparency, and use none of it. */
async function isSeenThrough(bytes: Buffer): Promise<boolean> {
  const { data } = await sharp(bytes, limits)
    .extractChannel('alpha')
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return data.some((alpha) => alpha < nearlyOpaque)
}

/** What lossy formats make of opaque; the eye sees no ground through it. */
const nearlyOpaque = 250

/** Kinds of which decoders show the first frame and say nothing of the others. */
function isAnimatedKind(bytes: Buffer, mime: string): boolean {
  if (mime !== 'image/avif') return mime === 'image/apng' || mime === 'image/gif'
  const brands = bytes.subarray(8, Math.min(bytes.readUInt32BE(0), 128)).toString('latin1')
  return brands.includes('avis')
}

const moves = (name: string): string =>
  `Ảnh “${name}” là ảnh động; thư viện chỉ giữ ảnh tĩnh. Hãy lưu một khung hình thành JPEG hoặc PNG rồi tải lại.`

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0)

function refuse(message: string): never {
  throw new APIError(message, 400, null, true)
}
