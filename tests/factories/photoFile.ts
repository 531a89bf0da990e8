import sharp from 'sharp'

type PhotoFileOptions = {
  readonly name?: string
  readonly width?: number
  readonly height?: number
  readonly color?: string
}
export type UploadedFile = { data: Buffer; mimetype: string; name: string; size: number }

/** A JPEG of one colour, as an editor's browser would send it. */
export async function makePhotoFile({
  name = 'anh.jpg',
  width = 400,
  height = 300,
  color = '#3a6ea5',
}: PhotoFileOptions = {}): Promise<UploadedFile> {
  const data = await sharp({ create: { width, height, channels: 3, background: color } })
    .jpeg()
    .toBuffer()
  return fileOf(data, name)
}

/** The bytes under a name; what the browser calls them is no proof of what they are. */
export const fileOf = (data: Buffer, name: string, mimetype = 'image/jpeg'): UploadedFile => ({
  data,
  mimetype,
  name,
  size: data.length,
})
