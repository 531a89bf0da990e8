import type { FlattenedField, StaticLabel } from 'payload'
import { lostMarksIn } from '../pastedHtml/markLost.ts'
import type { Words } from '../refusal.ts'
import { judgeEncoding } from '../text/encodings/judgeEncoding.ts'
import { plainText } from '../text/plainText.ts'

/** What keeps a text from readers, in the field that holds it. */
export type TextFault = {
  readonly label: Words
  /** Words that look like those of another encoding. */
  readonly words: readonly string[]
  /** Lines that stand for a picture or a player which was not carried. */
  readonly lost: readonly string[]
}

type Document = Readonly<Record<string, unknown>>

/** The faults of a document's texts; words that somebody has looked at are none. */
export function textFaults(
  fields: readonly FlattenedField[],
  document: unknown,
  seenWords: readonly string[] = [],
): TextFault[] {
  if (!isObject(document)) return []
  const seen = new Set(seenWords.map(plainly))
  return fields.flatMap((field) => {
    if ('hidden' in field && field.hidden) return []
    return textsOf(field, document[field.name]).flatMap((text) => faultOf(field, text, seen))
  })
}

/** Of each field with its label, whole; a field of fields speaks for those in it. */
function textsOf(field: FlattenedField, value: unknown): string[] {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
    case 'richText':
      return [plainText(value)]
    case 'group':
    case 'tab':
      return within(field.flattenedFields, value)
    case 'array':
      return Array.isArray(value) ? value.flatMap((row) => within(field.flattenedFields, row)) : []
    default:
      return []
  }
}

const within = (fields: readonly FlattenedField[], value: unknown): string[] =>
  isObject(value) ? fields.flatMap((field) => textsOf(field, value[field.name])) : []

function faultOf(field: FlattenedField, text: string, seen: ReadonlySet<string>): TextFault[] {
  const lost = lostMarksIn(text)
  // A paragraph for itself: one in French says nothing of the next.
  const words = text.split('\n').flatMap((line) => {
    const judged = judgeEncoding(line)
    return judged.is === 'sound' ? [] : judged.words.filter((word) => !seen.has(plainly(word)))
  })
  if (words.length === 0 && lost.length === 0) return []
  return [{ label: labelOf(field), words: [...new Set(words)], lost }]
}

/** As it is compared: quotation marks and the like around a word are not part of it. */
const plainly = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\s“”"'‘’.,;:()…]+|[\s“”"'‘’.,;:()…]+$/g, '')

function labelOf({ name, ...field }: FlattenedField): Words {
  const label = 'label' in field ? (field.label as StaticLabel | false | undefined) : undefined
  if (typeof label === 'string') return { vi: label, en: label }
  return { vi: label ? (label['vi'] ?? name) : name, en: label ? (label['en'] ?? name) : name }
}

const isObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
