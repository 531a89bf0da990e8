/** What a known receiver asks of a feed beyond the standard. */
export type Preset = {
  readonly label: { readonly vi: string; readonly en: string }
  /** Full text is asked for. */
  readonly needsFullText: boolean
  /** Each story needs a photo, this wide at least. */
  readonly minPhotoWidth: number | null
  /** Each photo needs a credit. */
  readonly needsCredit: boolean
  readonly maxItems: number
}

/**
 * @see https://support.google.com/news/publisher-center/answer/9545420 (Google)
 * @see https://helpcenter.microsoftstart.com/kb/articles/24 (MSN)
 */
export const presets = {
  generic: {
    label: { vi: 'Thông dụng', en: 'Generic' },
    needsFullText: false,
    minPhotoWidth: null,
    needsCredit: false,
    maxItems: 500,
  },
  msn: {
    label: { vi: 'MSN', en: 'MSN' },
    needsFullText: true,
    minPhotoWidth: 640,
    needsCredit: true,
    maxItems: 100,
  },
  'apple-news': {
    label: { vi: 'Apple News', en: 'Apple News' },
    needsFullText: true,
    minPhotoWidth: 600,
    needsCredit: false,
    maxItems: 100,
  },
  google: {
    label: { vi: 'Google Tin tức', en: 'Google News' },
    needsFullText: true,
    minPhotoWidth: 400,
    needsCredit: false,
    maxItems: 100,
  },
} as const satisfies Record<string, Preset>

export type PresetName = keyof typeof presets
export const presetNames = Object.keys(presets) as readonly PresetName[]
