import type { PayloadRequest } from 'payload'

/** Where a photo is cut: hundredths of its width and height. */
export type Point = { readonly x: number; readonly y: number }

/**
 * What is known of a photo from its file, from who shows it and from who brought it. Only the
 * newsroom's own code writes it: whatever a request says of it is left out.
 */
const ownFacts = new Set([
  ...['filename', 'url', 'thumbnailURL', 'mimeType', 'filesize', 'width', 'height', 'sizes'],
  ...['prefix', '_objectKey', 'uploadEdits', 'file', 'focalX', 'focalY'],
  ...['releasedAt', 'shownFrom', 'shownUntil', 'hasGaps', 'shown', 'createdBy'],
])

/** The data of a save without what it may not say. */
export const withoutFacts = (data: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries((data ?? {})).filter(([name]) => !ownFacts.has(name)),
  )

type Edits = { focalPoint?: { x?: unknown; y?: unknown } | null } | null

/** The focal point that a save asks for: the admin panel's query goes before the data. */
export function focusOf({ query }: PayloadRequest, data: unknown): Point | null {
  const { uploadEdits } = query as { uploadEdits?: Edits }
  const { focalX, focalY } = (data ?? {}) as { focalX?: unknown; focalY?: unknown }
  const x = toPercent(uploadEdits?.focalPoint?.x ?? focalX)
  const y = toPercent(uploadEdits?.focalPoint?.y ?? focalY)
  return x === null || y === null ? null : { x, y }
}

function toPercent(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || Number.isNaN(number)) return null
  return Math.min(100, Math.max(0, Math.round(number)))
}
