/** What a known receiver asks of a feed beyond the standard: what is made otherwise, and what is checked. */
export type Preset = {
  readonly label: { readonly vi: string; readonly en: string }
  /** Newest stories that it takes. */
  readonly maxItems: number
  /** Older stories are refused, and left out; null where age is no matter. */
  readonly maxAgeDays: number | null
  /** The language has to name a region: `vi-VN`. */
  readonly needsRegion: boolean
  /** `pubDate` is read as the latest change, so that a corrected story is fetched again. */
  readonly isDatedByChange: boolean
  /** Summaries are plain text, where RSS readers take them for HTML. */
  readonly hasPlainSummary: boolean
  /** Full texts in the few tags that it shows. */
  readonly hasFewTags: boolean
  /** Each photo says whether the receiver may show it, and whose it is. */
  readonly namesPhotoRights: boolean
  /** Full text is asked for. */
  readonly needsFullText: boolean
  /** Each story needs a photo, this wide at least; null where it needs none. */
  readonly minPhotoWidth: number | null
  /** Each photo needs a credit. */
  readonly needsCredit: boolean
  /** Characters of a title; null where any will do. */
  readonly titleLength: { readonly from: number; readonly to: number } | null
  readonly maxItemBytes: number | null
  readonly maxFeedBytes: number | null
}

const generic: Preset = {
  label: { vi: 'Thông dụng', en: 'Generic' },
  maxItems: 500,
  maxAgeDays: null,
  needsRegion: false,
  isDatedByChange: false,
  hasPlainSummary: false,
  hasFewTags: false,
  namesPhotoRights: false,
  needsFullText: false,
  minPhotoWidth: null,
  needsCredit: false,
  titleLength: null,
  maxItemBytes: null,
  maxFeedBytes: null,
}

/**
 * MSN refuses stories of a year and more, shows the tags of its list, and wants photos of 720 pixels
 * whose rights are said.
 *
 * @see https://support.microsoft.com/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329
 * @see https://support.microsoft.com/topic/msn-html-guidelines-and-tag-restrictions-2a12f610-f3da-43ea-8dc4-766f6df89e8d
 * @see https://support.microsoft.com/topic/troubleshoot-msn-media-video-and-inline-embed-errors-0cfea048-4bb0-4bf4-8d57-46ec579930e3
 */
const msn: Preset = {
  ...generic,
  label: { vi: 'MSN', en: 'MSN' },
  maxItems: 100,
  maxAgeDays: 365,
  hasPlainSummary: true,
  hasFewTags: true,
  namesPhotoRights: true,
  needsFullText: true,
  minPhotoWidth: 720,
  needsCredit: true,
  titleLength: { from: 20, to: 150 },
}

/**
 * Apple News wants the language with its locale, and titles of 15 to 60 characters.
 *
 * @see https://support.apple.com/guide/news-publisher/apdc2c7520ff/icloud
 */
const appleNews: Preset = {
  ...generic,
  label: { vi: 'Apple News', en: 'Apple News' },
  maxItems: 100,
  needsRegion: true,
  needsFullText: true,
  titleLength: { from: 15, to: 60 },
}

/**
 * Google fetches at most 60 stories, 1 MB each and 2 MB together, and sees by `pubDate` whether one
 * was modified.
 *
 * @see https://support.google.com/news/publisher-center/answer/9545420
 */
const google: Preset = {
  ...generic,
  label: { vi: 'Google Tin tức', en: 'Google News' },
  maxItems: 60,
  isDatedByChange: true,
  needsFullText: true,
  maxItemBytes: 1_000_000,
  maxFeedBytes: 2_000_000,
}

export const presets = { generic, msn, 'apple-news': appleNews, google } as const satisfies Record<
  string,
  Preset
>

export type PresetName = keyof typeof presets
export const presetNames = Object.keys(presets) as readonly PresetName[]

/** `vi` as `vi-VN`, by where the language is most spoken; a language with a region stays. */
export function withRegion(language: string): string {
  const locale = new Intl.Locale(language)
  const { region } = locale.maximize()
  return locale.region || !region ? language : `${language}-${region}`
}
