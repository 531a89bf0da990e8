/** What is counted of a creative at a place. Bots stand apart from readers. */
export const countColumns = ['impressions', 'viewable', 'clicks', 'dismissals', 'bots'] as const
export type CountColumn = (typeof countColumns)[number]
export type Counts = Readonly<Record<CountColumn, number>>

/** Figures of an hour, or of a whole day once its hours were added up. */
export type CountRow = Counts & {
  readonly campaign: string
  readonly creative: string
  readonly placement: string
  /** The local day, `2026-07-01`. */
  readonly day: string
  /** 0–23; null for the whole day. */
  readonly hour: number | null
}

export const noCounts: Counts = { impressions: 0, viewable: 0, clicks: 0, dismissals: 0, bots: 0 }

export const sumCounts = (rows: readonly Counts[]): Counts =>
  rows.reduce(
    (sum, row) => ({
      impressions: sum.impressions + row.impressions,
      viewable: sum.viewable + row.viewable,
      clicks: sum.clicks + row.clicks,
      dismissals: sum.dismissals + row.dismissals,
      bots: sum.bots + row.bots,
    }),
    noCounts,
  )

/** The key of a row: the database lets no second row have it. */
export const countKey = ({
  creative,
  placement,
  day,
  hour,
}: Pick<CountRow, 'creative' | 'placement' | 'day' | 'hour'>): string =>
  [creative, placement, day, hour ?? 'day'].join('|')

/** Each creative's hours at each place of each day, together. */
export const byWholeDay = <Row extends CountRow>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, (row) => countKey({ ...row, hour: null }))

/**
 * The rows without the hours of days that are added up already: a roll-up that was interrupted
 * leaves both, and nothing may be counted twice.
 */
export function withoutRolledHours<Row extends CountRow>(rows: readonly Row[]): Row[] {
  const days = new Set(rows.filter(({ hour }) => hour === null).map(countKey))
  return rows.filter((row) => row.hour === null || !days.has(countKey({ ...row, hour: null })))
}
