import { parse } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Point } from './fileFacts.ts'
import { formats, pictureRules, renditionName, shapes, type Format, type Shape } from './renditions.ts'

export type Rendition = {
  readonly filename: string
  readonly width: number
  readonly height: number
  readonly mimeType: string
  readonly filesize: number
  readonly data: Buffer
}

type Photo = { readonly data: Buffer; readonly filename: string; readonly focus: Point }
type Area = { readonly width: number; readonly height: number }

const encoders: Record<Format, (image: Sharp) => Sharp> = {
  webp: (image) => image.webp({ quality: 78 }),
  // Without a ground, what is transparent would be black.
  jpeg: (image) => image.flatten({ background: '#ffffff' }).jpeg({ quality: 80 }),
}

/**
 * The files that readers get of a photo: its own shape for `srcset`, and crops around the focal
 * point, each as WebP and JPEG. None is larger than the photo: the last of each shape is as wide as
 * the photo allows, and there is always one. Payload's own would paint transparent parts black,
 * enlarge what is small, and make all twenty-two at once.
 */
export async function cutRenditions(photo: Photo): Promise<Map<string, Rendition>> {
  const { data, info } = await sharp(photo.data).raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const pixels = () => sharp(data, { raw: { width, height, channels } })
  const base = parse(photo.filename).name
  const made = new Map<string, Rendition>()
  for (const shape of shapes) {
    const area = areaOf(shape, info)
    for (const [slot, wanted] of slotsOf(shape, area.width)) {
      const size = sizeOf(shape, area, wanted)
      const cut = await pixels()
        .extract(placeOf(area, info, photo.focus))
        .resize({ ...size, fit: 'fill' })
        .raw()
        .toBuffer()
      const label = shape.ratio === null ? '' : `${shape.name.slice(0, -1)}-`
      await Promise.all(
        formats.map(async (format) => {
          const image = sharp(cut, { raw: { ...size, channels } })
          const encoded = await encoders[format](image).toBuffer()
          made.set(renditionName(shape, slot, format), {
            filename: `${base}-${label}${size.width}x${size.height}.r${pictureRules}.${format === 'jpeg' ? 'jpg' : format}`,
            ...size,
            mimeType: `image/${format}`,
            filesize: encoded.length,
            data: encoded,
          })
        }),
      )
    }
  }
  return made
}

/** The largest part of the photo that has the shape. */
function areaOf({ ratio }: Shape, { width, height }: Area): Area {
  if (ratio === null) return { width, height }
  return {
    width: Math.max(1, Math.min(width, Math.round(height * ratio))),
    height: Math.max(1, Math.min(height, Math.round(width / ratio))),
  }
}

/** Each rendition's place in the row, and its width: whole ones, and one as wide as the photo. */
function slotsOf({ widths }: Shape, limit: number): (readonly [slot: number, width: number])[] {
  return widths
    .filter((_, index) => index === 0 || (widths[index - 1] ?? 0) < limit)
    .map((slot) => [slot, Math.min(slot, limit)])
}

function sizeOf({ ratio }: Shape, area: Area, width: number): Area {
  const height = Math.round(width / (ratio ?? area.width / area.height))
  return { width, height: Math.min(area.height, Math.max(1, height)) }
}

/** Where the area lies in the photo: as near to the focal point as the edges allow. */
function placeOf({ width, height }: Area, photo: Area, focus: Point) {
  const from = (whole: number, part: number, percent: number) =>
    Math.round(Math.min(whole - part, Math.max(0, (whole * percent) / 100 - part / 2)))
  return {
    left: from(photo.width, width, focus.x),
    top: from(photo.height, height, focus.y),
    width,
    height,
  }
}
