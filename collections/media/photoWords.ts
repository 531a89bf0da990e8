import ExifReader from 'exifreader'
import { z } from 'zod'

/** What a photographer or an agency wrote into a photo, as the form asks for it. */
export type PhotoWords = {
  readonly alt: string | null
  readonly caption: string | null
  readonly credit: string | null
  readonly rights: string | null
  /** `2026-11-20`, as the camera's own clock said it. */
  readonly takenOn: string | null
}

type Tag = { readonly description?: unknown } | undefined

/** XMP comes first, since it cannot be mistaken for another alphabet; then IPTC, then EXIF. */
export function photoWords(bytes: Buffer): PhotoWords {
  const { xmp, iptc, exif } = readTags(bytes)
  const first = (...tags: Tag[]): string | null =>
    tags.map((tag) => plain(tag?.description)).find((text) => text !== '') ?? null
  const author = first(xmp['creator'], iptc['By-line'], exif['Artist'])
  const source = first(xmp['Credit'], iptc['Credit'], xmp['Source'], iptc['Source'])
  const rights = first(xmp['rights'], iptc['Copyright Notice'], exif['Copyright'])
  return {
    alt: bounded(first(xmp['AltTextAccessibility']), 300),
    caption: bounded(
      first(xmp['description'], iptc['Caption/Abstract'], exif['ImageDescription']),
      500,
    ),
    credit: bounded(creditOf(author, source) ?? rights, 200),
    rights: bounded(rights, 300),
    takenOn: takenOn(xmp['DateCreated'], iptc['Date Created'], exif['DateTimeOriginal']),
  }
}

/** The first that is a day: `2026:11:20 10:11:12`, `2026-11-20T10:11:12+07:00`, `20261120`. */
function takenOn(...tags: Tag[]): string | null {
  const days = tags.map((tag) =>
    /^(\d{4})[:/-]?(\d{2})[:/-]?(\d{2})(?!\d)/.exec(plain(tag?.description)),
  )
  return days.map((found) => found && found.slice(1).join('-')).find(isDay) ?? null
}

/** No earlier than the first photograph, and not to come. */
const isDay = (text: string | null): text is string =>
  text !== null &&
  z.iso.date().safeParse(text).success &&
  text >= '1826' &&
  Date.parse(text) < Date.now() + 86_400_000

/** As newspapers print it: the photographer, and whose photo it is. */
function creditOf(author: string | null, source: string | null): string | null {
  if (!author || !source) return author ?? source
  return source.includes(author) ? source : `${author}/${source}`
}

type Tags = Readonly<Record<string, Tag>>
type Groups = { readonly xmp: Tags; readonly iptc: Tags; readonly exif: Tags }
const none: Groups = { xmp: {}, iptc: {}, exif: {} }

/** A photo with broken metadata is a photo: it only has nothing to say. */
function readTags(bytes: Buffer): Groups {
  try {
    const { xmp, iptc, exif } = ExifReader.load(bytes, { expanded: true })
    return { ...none, ...(xmp && { xmp: xmp }), ...(iptc && { iptc: iptc as Tags }), ...(exif && { exif: exif as Tags }) }
  } catch {
    return none
  }
}

/** One line of it, without control characters. */
const plain = (value: unknown): string =>
  typeof value === 'string'
    ? value.normalize('NFC').replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
    : ''

/** Cut at a word, with room for what compatibility forms of its letters may become. */
function bounded(text: string | null, maxLength: number): string | null {
  if (text === null || text.normalize('NFKC').length <= maxLength) return text
  let kept = text.slice(0, maxLength - 1)
  while (kept !== '' && kept.normalize('NFKC').length >= maxLength) kept = kept.slice(0, -1)
  return `${kept.replace(/\s\S*$/u, '').trimEnd()}…`
}
