/** What may be uploaded as a photo. */
export const photoLimits = {
  /** Bytes of the file as sent. */
  bytes: 20 * 1024 * 1024,
  /** Width × height: above it, decoding one photo would take gigabytes. */
  pixels: 60_000_000,
  /** The longest side that is kept, in pixels: enough for a double page in print. */
  side: 4096,
  /** Photos read at a time, a quarter of a gigabyte each at worst, and those that may wait. */
  decoding: { atOnce: 2, waiting: 24 },
} as const
