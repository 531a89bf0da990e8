import type { FieldAffectingData } from 'payload'
import { judgeLink } from '../../../plugins/kit/addresses/judgeLink.ts'

type Node = {
  readonly type?: unknown
  readonly fields?: Readonly<Record<string, unknown>> | null
  readonly root?: unknown
  readonly children?: unknown
}

const accepted =
  'Đường dẫn phải là đường dẫn của trang này bắt đầu bằng một dấu “/”, hoặc bắt đầu bằng “https://”, “mailto:”, “tel:” hay “#”. Không dùng dấu “\\”, dấu cách hay ký tự ẩn.'

/** The address of a link as the panel asks for it; Payload's own field turns `/đất` into `%2F…`. */
export const linkUrlField = (field: FieldAffectingData): FieldAffectingData =>
  field.type === 'text' && field.name === 'url' && !field.hasMany
    ? {
        ...field,
        hooks: {
          beforeChange: [
            ({ value }: { value?: unknown }) => (typeof value === 'string' ? value.trim() : value),
          ],
        },
        validate: (value: unknown) => (judgeLink(value) ? true : accepted),
      }
    : field

/** What is wrong with the first link of a text, boxes inside it included; null for none. */
export function linkProblem(body: unknown): string | null {
  const bad = linksIn(body).find((url) => !judgeLink(url))
  return bad === undefined
    ? null
    : `Liên kết “${typeof bad === 'string' ? bad.slice(0, 100) : ''}” trong bài không dùng được. ${accepted}`
}

/** Links stand in paragraphs, and these in boxes whose fields hold texts of their own. */
function linksIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(linksIn)
  if (typeof value !== 'object' || value === null) return []
  const { type, fields, root, children } = value as Node
  const own = type === 'link' || type === 'autolink' ? [fields?.['url']] : []
  const boxed = type === 'block' ? Object.values(fields ?? {}) : []
  return [...own, ...linksIn(boxed), ...linksIn(root), ...linksIn(children)]
}
