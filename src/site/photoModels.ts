/** One photo with every rendition that the page may choose from. */
export type Photo = {
  id: string
  alt: string
  caption: string | null
  credit: string | null
  /** Path of the fallback JPEG. */
  src: string
  width: number
  height: number
  /** Sorted by width, all in the photo's own shape. */
  sources: { webp: PhotoSource[]; jpeg: PhotoSource[] }
  /** Fixed-shape crops (focal point respected), each possibly in several widths. */
  crops: { '16x9': PhotoCrop | null; '4x3': PhotoCrop | null; '1x1': PhotoCrop | null }
}
export type PhotoSource = { src: string; width: number }
export type PhotoCrop = { webp: PhotoSource[]; jpeg: PhotoSource[]; width: number; height: number }
