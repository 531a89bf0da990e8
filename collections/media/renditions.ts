import type { ImageSize } from 'payload'

/** A family of renditions in one shape: the photo's own, or a crop. */
export type Shape = {
  readonly name: 'w' | 'r16x9_' | 'r4x3_' | 'r1x1_'
  /** Width by height; null for the photo's own. */
  readonly ratio: number | null
  readonly widths: readonly number[]
}

/** Shapes that lists, share previews and search engines ask for. */
export const shapes: readonly Shape[] = [
  { name: 'w', ratio: null, widths: [320, 640, 960, 1280, 1920] },
  { name: 'r16x9_', ratio: 16 / 9, widths: [640, 1280] },
  { name: 'r4x3_', ratio: 4 / 3, widths: [480, 960] },
  { name: 'r1x1_', ratio: 1, widths: [240, 480] },
]

export const formats = ['webp', 'jpeg'] as const
export type Format = (typeof formats)[number]

export const renditionName = (shape: Shape, width: number, format: Format): string =>
  `${shape.name}${width}_${format}`

/**
 * Raised when renditions are cut or encoded otherwise than before: those of other rules are then made
 * anew by `renewPhotos`. It stands in each rendition's name, since browsers keep a file for ever.
 */
export const pictureRules = 2

const ofTodaysRules = new RegExp(`\\.r${pictureRules}\\.(?:jpg|webp)$`)

/** Whether all of a photo's renditions were made by today's rules; a photo without any was not. */
export function isOfTodaysRules({ sizes }: StoredRenditions): boolean {
  const names = Object.values(sizes ?? {}).flatMap((size) => size?.filename ?? [])
  return names.length > 0 && names.every((name) => ofTodaysRules.test(name))
}

export type StoredRenditions = {
  readonly sizes?: Readonly<Record<string, { readonly filename?: string | null } | null>>
}

/**
 * Where a photo's row keeps its renditions, and by whose names Payload looks for their files.
 * `cutRenditions` makes them.
 */
export const renditions: ImageSize[] = shapes.flatMap((shape) =>
  shape.widths.flatMap((width) =>
    formats.map((format) => ({
      name: renditionName(shape, width, format),
      width,
      // Twenty-two files a photo would fill the lists’ choice of columns and filters.
      admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
    })),
  ),
)
