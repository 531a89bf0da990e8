/** What a newsroom answers after its start over an older database. */
export type Upgraded = {
  readonly stories: readonly {
    readonly headline: string | null | undefined
    readonly state: string
    /** Of its page. */
    readonly status: number
    /** Of the first photo on its page; null where there is none. */
    readonly photoStatus: number | null
  }[]
  readonly pages: Readonly<Record<string, number>>
  readonly feedTitles: readonly string[]
  readonly administrator: string | null
  readonly schedules: number
  /** To the database until it was ready. */
  readonly writes: number
}
