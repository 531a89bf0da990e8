import sharp, { type SharpOptions } from 'sharp'

/**
 * A CMYK picture with its inks as everyone reads them. Adobe's programs store CMYK in JPEG turned
 * round and say so in a segment of their own; libvips turns every one back, and so makes a negative
 * of what other programs wrote.
 */
export async function withAdobeInks(bytes: Buffer, options: SharpOptions): Promise<Buffer> {
  if (hasAdobeSegment(bytes)) return bytes
  return sharp(bytes, options)
    .pipelineColourspace('cmyk')
    .negate()
    .toColourspace('cmyk')
    .keepMetadata()
    .tiff({ compression: 'none' })
    .toBuffer()
}

const startOfScan = 0xda
const app14 = 0xee

/** Whether a JPEG has the segment, before its pixels begin. ITU-T T.81, B.1.1.4. */
function hasAdobeSegment(bytes: Buffer): boolean {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]
    if (marker === startOfScan) return false
    // A marker may be preceded by any number of fill bytes.
    if (marker === 0xff) at += 1
    else if (marker === app14 && bytes.toString('latin1', at + 4, at + 9) === 'Adobe') return true
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return false
}
