import type { ImageSize } from 'payload'

const formats = [
  { format: 'webp', options: { quality: 78 } },
  { format: 'jpeg', options: { quality: 80 } },
] as const
const widths = [320, 640, 960, 1280, 1920]
/** Shapes that lists, share previews and search engines ask for; width by height. */
const crops = {
  r16x9: [
    [640, 360],
    [1280, 720],
  ],
  r4x3: [
    [480, 360],
    [960, 720],
  ],
  r1x1: [
    [240, 240],
    [480, 480],
  ],
} as const

type Shape = { readonly name: string; readonly width: number; readonly height?: number }

const shapes: readonly Shape[] = [
  ...widths.map((width) => ({ name: `w${width}`, width })),
  ...Object.entries(crops).flatMap(([name, sizes]) =>
    sizes.map(([width, height]) => ({ name: `${name}_${width}`, width, height })),
  ),
]

/**
 * The files that sharp makes of each photo: its own shape in five widths for `srcset`, and crops
 * around the focal point, each as WebP and JPEG. A rendition larger than the photo on both sides is
 * not made; a crop larger on one side is, since lists need its shape.
 */
export const renditions: ImageSize[] = shapes.flatMap(({ name, width, height }) =>
  formats.map((formatOptions) => ({
    name: `${name}_${formatOptions.format}`,
    width,
    ...(height === undefined ? { fit: 'inside' as const } : { height }),
    formatOptions,
    generateImageName: ({ originalName, extension }) => `${originalName}-${name}.${extension}`,
    // Twenty-two files a photo would fill the lists’ choice of columns and filters.
    admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
  })),
)
