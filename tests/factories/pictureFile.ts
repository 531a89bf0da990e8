import { crc32 } from 'node:zlib'
import sharp from 'sharp'

const frame = (color: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: color } })
const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** Two frames in one file. */
export async function animatedPicture(kind: 'webp' | 'gif' | 'apng' | 'avif'): Promise<Buffer> {
  if (kind === 'apng') {
    const png = await frame('#ff0000').png().toBuffer()
    const control = Buffer.concat([Buffer.from('acTL'), uint32(2), uint32(0)])
    const chunk = Buffer.concat([uint32(8), control, uint32(crc32(control))])
    // After the signature and the header.
    return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
  }
  if (kind === 'avif') {
    const still = await frame('#ff0000').avif().toBuffer()
    still.write('avis', 8, 'latin1')
    return still
  }
  const frames = await Promise.all(['#ff0000', '#0000ff'].map((c) => frame(c).png().toBuffer()))
  const joined = sharp(frames, { join: { animated: true } })
  return kind === 'webp' ? joined.webp().toBuffer() : joined.gif().toBuffer()
}

/** The same inks as a program that is not Adobe's stores them: not turned round, not marked. */
export async function cmykWithoutAdobe(cmyk: Buffer): Promise<Buffer> {
  const turned = await sharp(cmyk)
    .pipelineColourspace('cmyk')
    .negate()
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer()
  const at = turned.indexOf(Buffer.from([0xff, 0xee]))
  const length = 2 + turned.readUInt16BE(at + 2)
  return Buffer.concat([turned.subarray(0, at), turned.subarray(at + length)])
}

type Words = {
  readonly caption: string
  readonly author: string
  readonly credit: string
  readonly rights?: string
  /** `20261120` */
  readonly day?: string
}

/** The JPEG with an IPTC record (IIM 4.2) in Photoshop's segment. */
export function withIptc(jpeg: Buffer, words: Words, encoding: 'utf8' | 'latin1'): Buffer {
  const dataSet = (record: number, number: number, value: Buffer) => {
    const head = Buffer.from([0x1c, record, number, 0, 0])
    head.writeUInt16BE(value.length, 3)
    return Buffer.concat([head, value])
  }
  const iptc = Buffer.concat([
    ...(encoding === 'utf8' ? [dataSet(1, 90, Buffer.from('\u001b%G'))] : []),
    dataSet(2, 120, Buffer.from(words.caption, encoding)),
    dataSet(2, 80, Buffer.from(words.author, encoding)),
    dataSet(2, 110, Buffer.from(words.credit, encoding)),
    ...(words.rights ? [dataSet(2, 116, Buffer.from(words.rights, encoding))] : []),
    ...(words.day ? [dataSet(2, 55, Buffer.from(words.day, encoding))] : []),
  ])
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\u00008BIM\u0004\u0004\u0000\u0000', 'latin1'),
    uint32(iptc.length),
    iptc,
    Buffer.alloc(iptc.length % 2),
  ])
  const head = Buffer.from([0xff, 0xed, 0, 0])
  head.writeUInt16BE(resource.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, resource, jpeg.subarray(2)])
}
